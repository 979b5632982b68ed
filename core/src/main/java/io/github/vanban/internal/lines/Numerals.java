package io.github.vanban.internal.lines;

import io.github.vanban.internal.Cursor;
import io.github.vanban.numeral.Numeral;

/** Reads the numbers of markers where they stand in a text; 0 means that there is none. */
final class Numerals {

    private static final String ROMAN = "IVXLCivxlc";
    private static final int MOST_ROMAN = 7;
    private static final int MOST_DIGITS = 3;

    /** Thứ nhất, thứ hai …, folded. */
    private static final String[] ORDINALS = {
        "nhât", "hai", "ba", "tư", "năm", "sau", "bay", "tam", "chin", "mươi"
    };

    private Numerals() {}

    static int digitsEnd(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= MOST_DIGITS && Cursor.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from > MOST_DIGITS ? from : end;
    }

    static int digits(String text, int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    static int romanEnd(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= MOST_ROMAN && ROMAN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean inWord = end < to && Character.isLetterOrDigit(text.charAt(end));
        return inWord || end - from > MOST_ROMAN ? from : end;
    }

    static int roman(String text, int from, int end) {
        if (end == from) {
            return 0;
        }
        if (end == from + 1) {
            return switch (text.charAt(from)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                default -> 0;
            };
        }
        return Numeral.ROMAN.tryParse(text.substring(from, end)).orElse(0);
    }

    /** {@code thứ nhất} as 1: the end of the words, or the beginning when there are none. */
    static int wordsEnd(String text, int from, int to, int[] ordinal) {
        if (!Folded.startsAt(text, from, to, "thư ")) {
            return from;
        }
        int word = from + "thư ".length();
        for (int i = 0; i < ORDINALS.length; i++) {
            if (Folded.wordAt(text, word, to, ORDINALS[i])) {
                ordinal[0] = i + 1;
                return word + ORDINALS[i].length();
            }
        }
        return from;
    }
}
