package io.github.vanban.read;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line on which a table's two columns stand beside each other into the pieces of each:
 * {@code ỦY BAN NHÂN DÂN → CỘNG HÒA …}, {@code Số: 12/TB-UBND → Hải Phòng, ngày …}.
 */
final class Fragments {

    private static final String DAY = Folded.of("ngày");

    private final String text;
    private final List<Passage> pieces = new ArrayList<>(2);

    private Fragments(String text) {
        this.text = text;
    }

    /** The pieces of a line of the header. */
    static List<Passage> ofHeader(String text, int from, int to) {
        Fragments fragments = new Fragments(text);
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '|') {
                fragments.header(start, i);
                start = i + 1;
            }
        }
        return fragments.pieces;
    }

    /** The pieces of a line in which only tabs and wide gaps part columns. */
    static List<Passage> ofColumns(String text, int from, int to) {
        Fragments fragments = new Fragments(text);
        fragments.cut(from, to);
        return fragments.pieces;
    }

    /** Where quốc hiệu, tiêu ngữ, or the place before a date begins; the end when none does. */
    private static int rightColumn(String text, int from, int to) {
        int nation = Folded.indexOf(text, from + 1, to, HeaderForm.NATION);
        if (nation > 0) {
            return nation;
        }
        int motto = Folded.indexOf(text, from + 1, to, HeaderForm.MOTTO);
        if (motto > 0 && HeaderForm.motto(text, motto, to)) {
            return motto;
        }
        return place(text, from, to);
    }

    private static int place(String text, int from, int to) {
        int day = Folded.indexOf(text, from, to, DAY);
        int comma = day < 0 ? -1 : text.lastIndexOf(',', day);
        if (comma <= from || !blank(text, comma + 1, day)) {
            return to;
        }
        boolean numbered = HeaderForm.number(text, from, to);
        for (int i = comma - 1; i > from; i--) {
            char c = text.charAt(i);
            boolean gap = c == '\t' || (Lines.isBlank(c) && Lines.isBlank(text.charAt(i - 1)));
            if (gap) {
                return i + 1;
            }
            if (numbered && (c == '/' || Cursor.isDigit(c))) {
                int space = next(text, i, comma);
                return space < comma ? space + 1 : to;
            }
        }
        return to;
    }

    /** The two columns of a header on one line; a rule that runs into a number is overlooked. */
    private void header(int from, int to) {
        int start = from;
        while (start < to && "-_ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int begin = start - from > 2 && start < to ? start : from;
        int right = rightColumn(text, begin, to);
        if (right > begin) {
            wide(begin, right);
            add(right, to);
        } else {
            wide(begin, to);
        }
    }

    /** A number and a date keep their blanks; other lines are cut where they are wide. */
    private void wide(int from, int to) {
        if (HeaderForm.number(text, from, to) || HeaderForm.placeAndDate(text, from, to)) {
            add(from, to);
        } else {
            cut(from, to);
        }
    }

    private void cut(int from, int to) {
        int start = from;
        int blanks = 0;
        boolean tab = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Lines.isBlank(c) || c == '|') {
                blanks++;
                tab |= c == '\t' || c == '|';
            } else {
                if (tab || blanks >= Lines.WIDE) {
                    add(start, i - blanks);
                    start = i;
                }
                blanks = 0;
                tab = false;
            }
        }
        add(start, to);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && parting(text.charAt(start))) {
            start++;
        }
        while (end > start && parting(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Passage(text, start, end));
        }
    }

    private static boolean parting(char c) {
        return Lines.isBlank(c) || c == '|';
    }

    private static int next(String text, int from, int to) {
        int at = from;
        while (at < to && !Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Lines.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
