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

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    void markup(byte[] markup) {
        reserve(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    /** A part of a text, escaped for text and for an attribute in double quotes alike. */
    void text(String text, int from, int to) {
        reserve((to - from) * 3 + WIDEST);
        byte[] out = bytes;
        int at = length;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c > '>' || (c != '&' && c != '<' && c != '>' && c != '"')) {
                    out[at++] = (byte) c;
                } else {
                    length = at;
                    reserve((to - i) * 3 + WIDEST);
                    out = bytes;
                    at = entity(c, out, at);
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (!Character.isSurrogate(c)) {
                at = threeBytes(c, out, at);
            } else {
                at = pair(text, i, to, out, at);
                i += i + 1 < to && Character.isSurrogatePair(c, text.charAt(i + 1)) ? 1 : 0;
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

    /** U+FFFE and U+FFFF are no characters, and HTML forbids them. */
    private static int threeBytes(char c, byte[] out, int at) {
        char allowed = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? '\uFFFD' : c;
        out[at] = (byte) (0xE0 | (allowed >> 12));
        out[at + 1] = (byte) (0x80 | ((allowed >> 6) & 0x3F));
        out[at + 2] = (byte) (0x80 | (allowed & 0x3F));
        return at + 3;
    }

    /** A pair of surrogates as four bytes; half of one, or a plane's last two, as U+FFFD. */
    private static int pair(String text, int i, int to, byte[] out, int at) {
        char high = text.charAt(i);
        if (i + 1 >= to || !Character.isSurrogatePair(high, text.charAt(i + 1))) {
            return threeBytes('\uFFFD', out, at);
        }
        int point = Character.toCodePoint(high, text.charAt(i + 1));
        if ((point & 0xFFFE) == 0xFFFE) {
            return threeBytes('\uFFFD', out, at);
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
