package io.github.vanban.internal.lines;

import org.jspecify.annotations.Nullable;

/**
 * Markers that a word announces: {@code Phần I}, {@code Chương II}, {@code Mục 1}, {@code Tiểu mục
 * 1}, {@code Điều 5.} They are told apart from the same words in a sentence ({@code Điều 5 Luật …},
 * {@code Mục 1 Chương II của …}) by what follows.
 */
final class WordedMarkers {

    private static final String[] WORDS = {"phân", "chương", "muc", "tiêu muc", "điêu"};
    private static final MarkerStyle[] STYLES = {
        MarkerStyle.PHAN,
        MarkerStyle.CHUONG,
        MarkerStyle.MUC,
        MarkerStyle.TIEU_MUC,
        MarkerStyle.DIEU
    };

    private WordedMarkers() {}

    static @Nullable Marker scan(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        for (int i = 0; i < WORDS.length; i++) {
            if (Folded.wordAt(text, from, to, WORDS[i])) {
                return numbered(
                        STYLES[i], text, from, blanks(text, from + WORDS[i].length(), to), to);
            }
        }
        return null;
    }

    private static @Nullable Marker numbered(
            MarkerStyle style, String text, int from, int number, int to) {
        int[] ordinal = new int[1];
        int end = Numerals.digitsEnd(text, number, to);
        if (end > number) {
            ordinal[0] = Numerals.digits(text, number, end);
            end += style == MarkerStyle.DIEU && suffixed(text, end, to) ? 1 : 0;
        } else if (style != MarkerStyle.DIEU) {
            end = Numerals.romanEnd(text, number, to);
            ordinal[0] = Numerals.roman(text, number, end);
            if (ordinal[0] == 0) {
                end = Numerals.wordsEnd(text, number, to, ordinal);
            }
            if (ordinal[0] == 0 && style == MarkerStyle.PHAN) {
                end = singleCapital(text, number, to, ordinal);
            }
        }
        if (ordinal[0] == 0) {
            return null;
        }
        int sign = blanks(text, end, to);
        boolean signed = sign < to && ".:-–/".indexOf(text.charAt(sign)) >= 0;
        if (signed && (style != MarkerStyle.DIEU || ".:".indexOf(text.charAt(sign)) >= 0)) {
            return new Marker(style, ordinal[0], 1, text.charAt(sign), from, sign + 1);
        }
        boolean alone = sign == to;
        boolean titled = style != MarkerStyle.DIEU && LineForm.capitals(text, sign, to);
        return alone || titled ? new Marker(style, ordinal[0], 1, '\0', from, end) : null;
    }

    private static int singleCapital(String text, int at, int to, int[] ordinal) {
        boolean alone = at < to
                && text.charAt(at) >= 'A'
                && text.charAt(at) <= 'H'
                && (at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1)));
        ordinal[0] = alone ? text.charAt(at) - 'A' + 1 : 0;
        return alone ? at + 1 : at;
    }

    /** {@code Điều 5a}: an inserted article. */
    private static boolean suffixed(String text, int at, int to) {
        return at < to
                && Character.isLowerCase(text.charAt(at))
                && (at + 1 == to || !Character.isLetter(text.charAt(at + 1)));
    }

    private static int blanks(String text, int at, int to) {
        int next = at;
        while (next < to && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
