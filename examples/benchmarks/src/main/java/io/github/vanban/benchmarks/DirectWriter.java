package io.github.vanban.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The floor: pieces appended to one reused array of bytes, escaped and encoded in one pass, letter by
 * letter as one writes it by hand, or from a table of letters as the library does.
 */
final class DirectWriter {

    private static final byte[] AMP = {'&', 'a', 'm', 'p', ';'};
    private static final byte[] LT = {'&', 'l', 't', ';'};
    private static final byte[] GT = {'&', 'g', 't', ';'};
    private static final byte[] QUOT = {'&', 'q', 'u', 'o', 't', ';'};

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int[] LETTERS = new int[0x2100];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                LETTERS[c] |= (bytes[i] & 0xFF) << (8 * i);
            }
            LETTERS[c] |= "&<>\"".indexOf(c) < 0 ? bytes.length << 24 : 1 << 31;
        }
    }

    private final byte[] out = new byte[1 << 20];
    private final char[] chars = new char[1 << 16];
    private int length;

    byte[] write(List<Pieces.Piece> pieces, byte[][] markups) {
        length = 0;
        for (Pieces.Piece piece : pieces) {
            bytes(markups[piece.kind()]);
            text(piece.text());
        }
        return Arrays.copyOf(out, length);
    }

    byte[] writeFromTable(List<Pieces.Piece> pieces, byte[][] markups) {
        length = 0;
        for (Pieces.Piece piece : pieces) {
            bytes(markups[piece.kind()]);
            letters(piece.text());
        }
        return Arrays.copyOf(out, length);
    }

    private void letters(String text) {
        int count = text.length();
        text.getChars(0, count, chars, 0);
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = chars[i];
            int code = LETTERS[c];
            if (code > 0) {
                INTS.set(out, at, code);
                at += code >> 24;
            } else {
                length = at;
                bytes(c == '&' ? AMP : c == '<' ? LT : c == '>' ? GT : QUOT);
                at = length;
            }
        }
        length = at;
    }

    private void bytes(byte[] bytes) {
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
    }

    private void text(String text) {
        byte[] to = out;
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c == '&' || c == '<' || c == '>' || c == '"') {
                    length = at;
                    bytes(c == '&' ? AMP : c == '<' ? LT : c == '>' ? GT : QUOT);
                    at = length;
                } else {
                    to[at++] = (byte) c;
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                to[at++] = (byte) (0xE0 | (c >> 12));
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        length = at;
    }
}
