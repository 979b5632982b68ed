package io.github.vanban.html;

import java.text.Normalizer;

/**
 * How wide letters of Times New Roman in bold are, in thousandths of their size; with tones they are
 * as wide as without. Other styles of the face are a little narrower.
 */
final class TimesWidths {

    static final int SPACE = 250;

    /** From A to Z. */
    private static final int[] CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722,
        556, 667, 722, 722, 1000, 722, 722, 667
    };

    /** From a to z. */
    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444,
        389, 333, 556, 500, 722, 500, 500, 444
    };

    /** Digits, and signs that are mostly narrower. */
    private static final int OTHER = 500;

    /** The horn of ơ and ư, which decomposes like a tone, widens its letter a little. */
    private static final int HORN = 60;

    /** Every letter of Vietnamese is below U+1F00. */
    private static final short[] WIDTHS = new short[0x1F00];

    static {
        for (char c = 0; c < WIDTHS.length; c++) {
            int width = 0;
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            for (int i = 0; i < parts.length(); i++) {
                width += part(parts.charAt(i));
            }
            WIDTHS[c] = (short) width;
        }
        WIDTHS[' '] = SPACE;
    }

    private TimesWidths() {}

    /** The width of a part of a text on one line. */
    static int of(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            width += c < WIDTHS.length ? WIDTHS[c] : OTHER;
        }
        return width;
    }

    private static int part(char letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return CAPITALS[letter - 'A'];
        }
        if (letter >= 'a' && letter <= 'z') {
            return SMALL[letter - 'a'];
        }
        if (letter == 'Đ') {
            return CAPITALS['D' - 'A'];
        }
        if (letter == '\u031B') {
            return HORN;
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : OTHER;
    }
}
