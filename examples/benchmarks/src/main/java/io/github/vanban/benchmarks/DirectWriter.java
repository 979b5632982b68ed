package io.github.vanban.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The floor: pieces appended to one reused array of bytes, escaped and encoded in one pass. */
final class DirectWriter {

    private static final byte[] AMP = {'&', 'a', 'm', 'p', ';'};
    private static final byte[] LT = {'&', 'l', 't', ';'};
    private static final byte[] GT = {'&', 'g', 't', ';'};
    private static final byte[] QUOT = {'&', 'q', 'u', 'o', 't', ';'};

    private final byte[] out = new byte[1 << 20];
    private int length;

    byte[] write(List<Pieces.Piece> pieces, byte[][] markups) {
        length = 0;
        for (Pieces.Piece piece : pieces) {
            bytes(markups[piece.kind()]);
            text(piece.text());
        }
        return Arrays.copyOf(out, length);
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
