package io.github.vanban.citation;

import static io.github.vanban.internal.Cursor.charAt;
import static io.github.vanban.internal.Cursor.isBlankSign;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.date.DocumentDate;

/** Finds a date in running text, in words or in figures; what it says is for its own reader. */
final class DateRun {

    private static final String DAY = "ngày";
    private static final String MONTH = "tháng";

    /** No date is longer than this, the dots of its blanks included. */
    private static final int LONGEST = 80;

    private DateRun() {}

    /** Whether something that must be a date begins at this word. */
    static boolean beginsAt(String line, int word) {
        char first = charAt(line, word);
        if (isDigit(first)) {
            return inFigures(line, word);
        }
        if ((first != 'n' && first != 'N')
                || !line.regionMatches(true, word, DAY, 0, DAY.length())) {
            return false;
        }
        int next = word + DAY.length();
        next += charAt(line, next) == ' ' ? 1 : 0;
        char c = charAt(line, next);
        return isDigit(c)
                || c == '/'
                || isBlankSign(c)
                || line.regionMatches(true, next, MONTH, 0, MONTH.length());
    }

    /** Where the year ends, which is the first group of four digits near enough; -1 without one. */
    static int end(String line, int from) {
        int limit = Math.min(line.length(), from + LONGEST);
        int digits = 0;
        for (int i = from; i < limit; i++) {
            digits = isDigit(line.charAt(i)) ? digits + 1 : 0;
            if (digits == 4 && !isDigit(charAt(line, i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether this is {@code 28/3/2023} or the like, and not the beginning of a number. */
    private static boolean inFigures(String line, int word) {
        int end = end(line, word);
        return end > 0
                && (end == line.length() || " ,;)".indexOf(line.charAt(end)) >= 0)
                && DocumentDate.read(line.substring(word, end)).isPresent();
    }
}
