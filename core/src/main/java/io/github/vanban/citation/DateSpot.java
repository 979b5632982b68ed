package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isBlankSign;
import static io.github.vanban.internal.Cursor.isDigit;

import org.jspecify.annotations.Nullable;

/**
 * The date after a number in running text, in words or in figures, with its blanks.
 *
 * @param start where it begins
 * @param end where it ends, a closing bracket included that was opened before it
 * @param comma whether a comma stands before it
 */
record DateSpot(int start, int end, boolean comma) {

    private static final String DAY = "ngay";
    private static final String MONTH = "thang";
    private static final String YEAR = "nam";

    /** The date that stands at or behind the gap at an index, or null. */
    static @Nullable DateSpot after(String text, int from) {
        int at = Gaps.after(text, from);
        if (Gaps.emptyLine(text, from, at)) {
            return null;
        }
        boolean comma = at(text, at) == ',';
        if (comma) {
            at = Gaps.after(text, at + 1);
        }
        boolean bracket = at(text, at) == '(';
        int start = bracket ? at + 1 : at;
        int end = end(text, start);
        if (end < 0 || (bracket && at(text, end) != ')')) {
            return null;
        }
        return new DateSpot(start, bracket ? end + 1 : end, comma);
    }

    private static int end(String text, int start) {
        int day = word(text, start, DAY);
        if (day < 0) {
            int month = word(text, start, MONTH);
            return month < 0 ? yearOnly(text, start) : inWords(text, start);
        }
        int words = inWords(text, day);
        return words < 0 ? inFigures(text, day) : words;
    }

    /** {@code năm 2020} instead of a date. */
    private static int yearOnly(String text, int start) {
        if (isDigit(at(text, start))) {
            return inFigures(text, start);
        }
        int year = word(text, start, YEAR);
        return year < 0 ? -1 : figures(text, year, 4, 4);
    }

    /** {@code 05 tháng 3 năm 2020}, {@code .... tháng … năm 20…}, with or without what is blank. */
    private static int inWords(String text, int at) {
        int month = word(text, slot(text, at), MONTH);
        if (month < 0) {
            return -1;
        }
        int monthEnd = slot(text, month);
        int year = word(text, monthEnd, YEAR);
        if (year < 0) {
            int slash = Gaps.after(text, monthEnd);
            int shortYear = at(text, slash) == '/' ? figures(text, slash + 1, 4, 4) : -1;
            return shortYear > 0 ? shortYear : monthEnd > month ? monthEnd : -1;
        }
        int end = slot(text, year);
        return end > year ? trimmed(text, year, end) : -1;
    }

    /** {@code 13/9/2022}, {@code 13-9-2022}, {@code /7/2023}. */
    private static int inFigures(String text, int at) {
        int day = slot(text, at);
        char separator = at(text, Gaps.after(text, day));
        if (separator != '/' && separator != '-' && separator != '.') {
            return -1;
        }
        int month = slot(text, Gaps.after(text, day) + 1);
        int second = Gaps.after(text, month);
        if (at(text, second) != separator) {
            return -1;
        }
        int year = Gaps.after(text, second + 1);
        int end = figures(text, year, 2, 4);
        return end > 0 ? end : blanks(text, year) > year ? blanks(text, year) : -1;
    }

    /** Past a figure of at most four characters, or past what holds its place. */
    private static int slot(String text, int from) {
        int at = Gaps.after(text, from);
        int i = at;
        while (i - at < 4 && (isDigit(at(text, i)) || scanned(text, i))) {
            i++;
        }
        int end = separated(text, i) ? i : blanks(text, i);
        return end == at ? from : end;
    }

    private static boolean separated(String text, int at) {
        return at(text, at) == '.' && isDigit(at(text, at + 1));
    }

    /** {@code 2l}: a letter that a scanner read for a one or a nought, beside a figure. */
    private static boolean scanned(String text, int at) {
        char c = at(text, at);
        return (c == 'l' || c == 'I' || c == 'O' || c == 'o')
                && (isDigit(at(text, at - 1)) || isDigit(at(text, at + 1)))
                && !Character.isLetter(at(text, at + 1));
    }

    private static int blanks(String text, int at) {
        int i = at;
        while (i - at < Gaps.WIDEST && (isBlankSign(at(text, i)) || at(text, i) == '?')) {
            i++;
        }
        return i;
    }

    /** A full stop after a whole year ends the sentence; other dots hold a place. */
    private static int trimmed(String text, int from, int end) {
        int i = end;
        while (i > from
                && text.charAt(i - 1) == '.'
                && isDigit(at(text, i - 2))
                && isDigit(at(text, i - 3))
                && isDigit(at(text, i - 4))) {
            i--;
        }
        return i;
    }

    private static int figures(String text, int from, int fewest, int most) {
        int at = Gaps.after(text, from);
        int i = at;
        while (isDigit(at(text, i))) {
            i++;
        }
        return i - at >= fewest && i - at <= most ? i : -1;
    }

    /** The end of a word in any letter case and with any marks, blanks before it skipped, or -1. */
    private static int word(String text, int from, String word) {
        int at = Gaps.after(text, from);
        for (int i = 0; i < word.length(); i++) {
            if (Letters.plain(at(text, at + i)) != word.charAt(i)) {
                return -1;
            }
        }
        int end = at + word.length();
        return Character.isLetter(at(text, end)) ? -1 : end;
    }
}
