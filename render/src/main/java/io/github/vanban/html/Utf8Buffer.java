package io.github.vanban.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of UTF-8 that grow: mark-up goes in as it is, text is escaped and encoded in one pass. No
 * character of text can become mark-up, and none that HTML forbids gets in.
 */
final class Utf8Buffer {

    private static final byte[] AMP = bytes("&amp;");
    private static final byte[] LT = bytes("&lt;");
    private static final byte[] GT = bytes("&gt;");
    private static final byte[] QUOT = bytes("&quot;");

    /** The longest encoding of one char: three bytes, or an entity. */
    private static final int WIDEST = 6;

    private byte[] bytes;
    private int length;
    private char[] chars = new char[1024];

    Utf8Buffer(int capacity) {
        this(new byte[capacity]);
    }

    /** Writes over what an earlier buffer left. */
    Utf8Buffer(byte[] room) {
        bytes = room;
    }

    /** The bytes themselves, with room behind what was written. */
    byte[] room() {
        return bytes;
    }

    static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    void markup(byte[] markup) {
        reserve(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
    }

    /** A text, escaped for text and for an attribute in double quotes alike. */
    void text(String text) {
        text(text, 0, text.length());
    }

    /** A part of a text. */
    void text(String text, int from, int to) {
        int count = to - from;
        if (chars.length < count) {
            chars = new char[Math.max(count, chars.length * 2)];
        }
        text.getChars(from, to, chars, 0);
        reserve(count * WIDEST);
        encode(chars, count);
    }

    /** The one loop that every letter passes: arrays, because they are faster than strings. */
    private void encode(char[] in, int count) {
        byte[] out = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = in[i];
            int code = Letters.code(c);
            if (code >= 0) {
                Letters.WRITING.set(out, at, code);
                at += Letters.length(code);
            } else if (c < 0x80) {
                at = entity(c, out, at);
            } else {
                boolean pair = i + 1 < count && Character.isSurrogatePair(c, in[i + 1]);
                at = pair ? fourBytes(c, in[++i], out, at) : rare(c, out, at);
            }
        }
        length = at;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int entity(char c, byte[] out, int at) {
        byte[] entity = c == '&' ? AMP : c == '<' ? LT : c == '>' ? GT : QUOT;
        System.arraycopy(entity, 0, out, at, entity.length);
        return at + entity.length;
    }

    /** Three bytes; half a pair of surrogates, and what is no character, becomes U+FFFD: HTML forbids both. */
    private static int rare(char c, byte[] out, int at) {
        boolean forbidden = Character.isSurrogate(c) || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        char allowed = forbidden ? '\uFFFD' : c;
        out[at] = (byte) (0xE0 | (allowed >> 12));
        out[at + 1] = (byte) (0x80 | ((allowed >> 6) & 0x3F));
        out[at + 2] = (byte) (0x80 | (allowed & 0x3F));
        return at + 3;
    }

    /** A pair of surrogates; the last two code points of a plane are no characters either. */
    private static int fourBytes(char high, char low, byte[] out, int at) {
        int point = Character.toCodePoint(high, low);
        if ((point & 0xFFFE) == 0xFFFE) {
            return rare('\uFFFE', out, at);
        }
        out[at] = (byte) (0xF0 | (point >> 18));
        out[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3F));
        out[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3F));
        out[at + 3] = (byte) (0x80 | (point & 0x3F));
        return at + 4;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
