package io.github.vanban.internal.lines;

import io.github.vanban.internal.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marker at the beginning of a line in every way in which people write one, told apart
 * from cited numbers, dates, amounts and sentences that begin with a number.
 */
public final class MarkerScanner {

    private static final String DASHES = "-–—−‐‑‒―";
    private static final String BULLETS = "•●▪■□◦○‣⁃∙·✓✔➢➤❖◆◇►»\uF0B7\uF02D\uF0A7\uF0FC\uF0D8";
    private static final String POINTS = "abcdđefghijklmnopqrstuvwxyz";

    /** The order of điểm, with the letters that the decree leaves out where people put them. */
    private static final String POINT_ORDER = "abcdđeghiklmnopqrstuvxy";

    private MarkerScanner() {}

    /** The marker at the beginning of a stretch of one line, or null. */
    public static @Nullable Marker scan(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char c = text.charAt(from);
        if (Cursor.isDigit(c)) {
            return arabic(text, from, to);
        }
        char folded = Folded.of(c);
        if (folded == 'p' || folded == 'c' || folded == 'm' || folded == 't' || folded == 'đ') {
            Marker worded = WordedMarkers.scan(text, from, to);
            if (worded != null) {
                return worded;
            }
        }
        if (c >= 'A' && c <= 'Z') {
            return capital(text, from, to);
        }
        if ((c >= 'a' && c <= 'z') || c == 'đ') {
            return letter(text, from, to);
        }
        return Character.isLetter(c) ? null : sign(text, from, to);
    }

    /** A dash, plus, star or bullet; not a rule and not a negative number. */
    private static @Nullable Marker sign(String text, int from, int to) {
        char c = text.charAt(from);
        char next = from + 1 < to ? text.charAt(from + 1) : '\0';
        if (DASHES.indexOf(c) >= 0) {
            return next == c || Cursor.isDigit(next)
                    ? null
                    : Marker.plain(MarkerStyle.DASH, from, from + 1);
        }
        if (c == '+') {
            return next == c ? null : Marker.plain(MarkerStyle.PLUS, from, from + 1);
        }
        if (c == '*') {
            return next == c || next == ')' ? null : Marker.plain(MarkerStyle.STAR, from, from + 1);
        }
        return BULLETS.indexOf(c) >= 0 ? Marker.plain(MarkerStyle.BULLET, from, from + 1) : null;
    }

    private static @Nullable Marker arabic(String text, int from, int to) {
        int end = Numerals.digitsEnd(text, from, to);
        if (end == from || (text.charAt(from) == '0' && end - from > 1)) {
            return null;
        }
        int ordinal = Numerals.digits(text, from, end);
        char sign = end < to ? text.charAt(end) : '\0';
        char next = end + 1 < to ? text.charAt(end + 1) : '\0';
        if (sign == '.' && Cursor.isDigit(next)) {
            return decimal(text, from, end, to);
        }
        if (ordinal == 0) {
            return null;
        }
        return switch (sign) {
            case '.' ->
                opens(text, end + 1, to)
                        ? new Marker(MarkerStyle.ARABIC, ordinal, 1, '.', from, end + 1)
                        : null;
            case ')' -> new Marker(MarkerStyle.BRACKETED, ordinal, 1, ')', from, end + 1);
            case '/', '-' ->
                partsText(text, end + 1, to, sign)
                        ? new Marker(MarkerStyle.ARABIC, ordinal, 1, sign, from, end + 1)
                        : null;
            default -> null;
        };
    }

    /** {@code 1.1.} and {@code 1.2.3}; {@code 1.500 đồng} and {@code 10.10,} are amounts and dates. */
    private static @Nullable Marker decimal(String text, int from, int firstEnd, int to) {
        int end = firstEnd;
        int level = 1;
        int ordinal = 0;
        while (end + 1 < to && text.charAt(end) == '.' && Cursor.isDigit(text.charAt(end + 1))) {
            int next = Numerals.digitsEnd(text, end + 1, to);
            if (next == end + 1 || next - end > 3) {
                return null;
            }
            ordinal = Numerals.digits(text, end + 1, next);
            end = next;
            level++;
        }
        char sign = end < to ? text.charAt(end) : '\0';
        boolean stop = sign == '.' || sign == ')' || sign == '/';
        int after = stop ? end + 1 : end;
        boolean apart = after == to || Lines.isBlank(text.charAt(after));
        boolean begins = stop ? opens(text, after, to) : apart && capitalFollows(text, after, to);
        return begins && ordinal > 0
                ? new Marker(MarkerStyle.DECIMAL, ordinal, level, stop ? sign : '\0', from, after)
                : null;
    }

    private static @Nullable Marker capital(String text, int from, int to) {
        int end = Numerals.romanEnd(text, from, to);
        int roman = Numerals.roman(text, from, end);
        if (roman == 0) {
            end = from + 1;
        }
        char sign = end < to ? text.charAt(end) : '\0';
        boolean marks = switch (sign) {
            case '.', ')' -> opens(text, end + 1, to);
            case '/', '-' -> partsText(text, end + 1, to, sign);
            default -> false;
        };
        if (!marks) {
            return null;
        }
        if (roman > 0) {
            return new Marker(MarkerStyle.ROMAN, roman, 1, sign, from, end + 1);
        }
        int ordinal = text.charAt(from) - 'A' + 1;
        return new Marker(MarkerStyle.CAPITAL, ordinal, 1, sign, from, end + 1);
    }

    private static @Nullable Marker letter(String text, int from, int to) {
        char sign = from + 1 < to ? text.charAt(from + 1) : '\0';
        char c = text.charAt(from);
        boolean marks = switch (sign) {
            case ')' -> POINTS.indexOf(c) >= 0;
            case '.', '/', '-' -> from + 2 == to || Lines.isBlank(text.charAt(from + 2));
            default -> false;
        };
        if (!marks) {
            return null;
        }
        int place = POINT_ORDER.indexOf(c);
        int ordinal = place >= 0 ? place + 1 : POINT_ORDER.length() + 1;
        return new Marker(MarkerStyle.LETTER, ordinal, 1, sign, from, from + 2);
    }

    /** Whether a number's full stop is followed by nothing, by white space or by a word. */
    private static boolean opens(String text, int at, int to) {
        return at >= to
                || (!Cursor.isDigit(text.charAt(at)) && ",;.:/%".indexOf(text.charAt(at)) < 0);
    }

    /** Whether a slash or hyphen parts a marker from its text and not two parts of a number. */
    private static boolean partsText(String text, int at, int to, char sign) {
        if (at >= to) {
            return true;
        }
        if (Lines.isBlank(text.charAt(at))) {
            return sign == '/' || capitalFollows(text, at, to);
        }
        if (sign == '-' || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        for (int i = at; i < to && !Lines.isBlank(text.charAt(i)); i++) {
            if (text.charAt(i) == '-' || text.charAt(i) == '/') {
                return false;
            }
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return at + 1 < to;
    }

    private static boolean capitalFollows(String text, int at, int to) {
        int next = at;
        while (next < to && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        return next == to
                || Character.isUpperCase(text.charAt(next))
                || "“\"‘«(".indexOf(text.charAt(next)) >= 0;
    }
}
