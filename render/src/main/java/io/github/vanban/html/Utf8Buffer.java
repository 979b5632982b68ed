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

    /** What is written as it is, what browsers break lines behind, and what is escaped. */
    private static final byte[] KINDS = new byte[0x80];

    private static final byte BREAKABLE = 1;
    private static final byte ESCAPED = 2;

    static {
        KINDS['-'] = BREAKABLE;
        KINDS['/'] = BREAKABLE;
        for (char c : new char[] {'&', '<', '>', '"'}) {
            KINDS[c] = ESCAPED;
        }
    }

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
    boolean text(String text) {
        return text(text, 0, text.length());
    }

    /**
     * A part of a text.
     *
     * @return whether it holds a stroke, hyphen or dash, behind which browsers break lines
     */
    boolean text(String text, int from, int to) {
        int count = to - from;
        if (chars.length < count) {
            chars = new char[Math.max(count, chars.length * 2)];
        }
        text.getChars(from, to, chars, 0);
        reserve(count * WIDEST);
        return encode(chars, count);
    }

    /** The one loop that every letter passes: arrays, because they are faster than strings. */
    private boolean encode(char[] in, int count) {
        byte[] out = bytes;
        int at = length;
        boolean breakable = false;
        for (int i = 0; i < count; i++) {
            char c = in[i];
            if (c < 0x80) {
                byte kind = KINDS[c];
                if (kind <= BREAKABLE) {
                    out[at++] = (byte) c;
                    breakable |= kind == BREAKABLE;
                } else {
                    at = entity(c, out, at);
                }
            } else if (c < 0x800) {
                out[at] = (byte) (0xC0 | (c >> 6));
                out[at + 1] = (byte) (0x80 | (c & 0x3F));
                at += 2;
            } else if (c < 0xD800) {
                out[at] = (byte) (0xE0 | (c >> 12));
                out[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[at + 2] = (byte) (0x80 | (c & 0x3F));
                at += 3;
                breakable |= c == '–';
            } else {
                boolean pair = i + 1 < count && Character.isSurrogatePair(c, in[i + 1]);
                at = pair ? fourBytes(c, in[++i], out, at) : rare(c, out, at);
            }
        }
        length = at;
        return breakable;
    }

    /** How many bytes there are. */
    int length() {
        return length;
    }

    /** Takes back what was written behind a length. */
    void cutTo(int earlier) {
        length = earlier;
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

    /** Half a pair of surrogates, and what is no character, becomes U+FFFD; HTML forbids both. */
    private static int rare(char c, byte[] out, int at) {
        boolean forbidden = c <= 0xDFFF || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
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
