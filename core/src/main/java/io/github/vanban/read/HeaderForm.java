package io.github.vanban.read;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.Lines;

/** What the pieces of a header look like (ô số 1 to 5b; Phụ lục I, Phần I, Mục II). */
final class HeaderForm {

    static final String NATION = Folded.of("cộng hòa xã hội");
    static final String MOTTO = Folded.of("độc lập");
    private static final String HAPPINESS = Folded.of("hạnh phúc");

    private static final String NUMBER = Folded.of("số");
    private static final String SYMBOL = Folded.of("số ký hiệu");
    private static final String DAY = Folded.of("ngày");
    private static final String MONTH = Folded.of("tháng");
    private static final String YEAR = Folded.of("năm");
    private static final String ON = Folded.of("v/v");
    private static final String ABOUT = Folded.of("về việc");
    private static final String LABEL = Folded.of("trích yếu:");
    private static final String[] SIGNING = {
        Folded.of("ký bởi"),
        Folded.of("người ký"),
        Folded.of("email:"),
        Folded.of("cơ quan:"),
        Folded.of("ngày ký"),
        Folded.of("thời gian ký"),
        Folded.of("signature"),
        Folded.of("digitally signed")
    };

    /** Words before a date that say when something is done and name no place. */
    private static final Phrases STATEMENTS = Phrases.exactly(
            "trước",
            "sau",
            "đến",
            "từ",
            "vào",
            "thời gian",
            "kể",
            "hết",
            "hạn",
            "trong",
            "năm",
            "có hiệu lực",
            "ban hành",
            "thông qua",
            "ký",
            "lập");

    private static final int LONGEST_DATE_LINE = 90;
    private static final int LONGEST_PLACE = 30;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_NUMBER_WORD = 20;

    private HeaderForm() {}

    static boolean nation(String text, int from, int to) {
        return Folded.startsAt(text, from, to, NATION);
    }

    static boolean motto(String text, int from, int to) {
        return Folded.startsAt(text, from, to, MOTTO)
                && Folded.indexOf(text, from, to, HAPPINESS) > 0;
    }

    /** Whether it is {@code V/v …} or {@code Về việc …}, brackets around it overlooked. */
    static boolean about(String text, int from, int to) {
        int at = from < to && text.charAt(from) == '(' ? from + 1 : from;
        return Folded.startsAt(text, at, to, ON)
                || Folded.wordAt(text, at, to, ABOUT)
                || Folded.startsAt(text, at, to, LABEL);
    }

    /** Where the label {@code Trích yếu:} and the blanks behind it end; the beginning without one. */
    static int subjectLabelEnd(String text, int from, int to) {
        if (!Folded.startsAt(text, from, to, LABEL)) {
            return from;
        }
        int end = from + LABEL.length();
        while (end < to && Lines.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether it begins {@code Về …} as the subject of a letter may that has lost its {@code V/v}. */
    static boolean aboutWord(String text, int from, int to) {
        return from + 3 < to
                && text.startsWith("Về ", from)
                && Character.isLowerCase(text.charAt(from + 3));
    }

    /** Whether it begins with {@code Số:} and the like, or with the type and {@code số:}. */
    static boolean number(String text, int from, int to) {
        return numberWord(text, from, to) >= 0;
    }

    /** Where {@code Số} begins in a line that is a number, or -1. */
    static int numberWord(String text, int from, int to) {
        if (Folded.wordAt(text, from, to, SYMBOL)) {
            return from;
        }
        if (announces(text, from, to)) {
            return from;
        }
        int limit = Math.min(to, from + LONGEST_NUMBER_WORD);
        int later = Folded.indexOf(text, from, limit, NUMBER + ":");
        boolean word = later > from && Lines.isBlank(text.charAt(later - 1));
        return word && Folded.indexOf(text, later, to, "/") > 0 ? later : -1;
    }

    /** Whether it is a place and a date, or a date alone, with or without blanks and comma. */
    static boolean placeAndDate(String text, int from, int to) {
        if (to - from > LONGEST_DATE_LINE || from == to) {
            return false;
        }
        char last = text.charAt(to - 1);
        // "Hoàn thành trước ngày …./." is the last line of a body.
        if (to - from > 2 && text.startsWith("./.", to - 3)) {
            return false;
        }
        if (Character.isLetter(last) && !Folded.startsAt(text, to - YEAR.length(), to, YEAR)) {
            return false;
        }
        int comma = Folded.indexOf(text, from, to, ",");
        int day = dayWord(text, from, to);
        if (day < 0 || (comma > day && day > from)) {
            return comma > from && figures(text, comma + 1, to);
        }
        boolean place = day == from
                || (comma >= from
                        && comma - from <= LONGEST_NAME
                        && Folded.indexOf(text, from, comma, "/") < 0)
                || placeWords(text, from, day);
        int month = Folded.indexOf(text, day, to, MONTH);
        int year = month < 0 ? -1 : Folded.indexOf(text, month, to, YEAR);
        return place
                && (year < 0
                        ? figures(text, day + DAY.length(), to)
                        : !letters(text, year + YEAR.length(), to));
    }

    /** Where the word {@code ngày} begins, at the beginning or behind a blank or comma; -1 without. */
    private static int dayWord(String text, int from, int to) {
        int day = Folded.indexOf(text, from, to, DAY);
        while (day > from && Character.isLetterOrDigit(text.charAt(day - 1))) {
            day = Folded.indexOf(text, day + 1, to, DAY);
        }
        return day;
    }

    /** Whether what stands before a date without a comma can be a place: a few words, no figures. */
    private static boolean placeWords(String text, int from, int day) {
        if (day - from > LONGEST_PLACE || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < day; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && !Lines.isBlank(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return !STATEMENTS.at(text, from, day);
    }

    /** Whether a signing program printed it. */
    static boolean signing(String text, int from, int to) {
        for (String words : SIGNING) {
            if (Folded.startsAt(text, from, to, words)) {
                return true;
            }
        }
        return text.startsWith("+07:00", from)
                || (to - from < 30 && Folded.indexOf(text, from, to, "+07:00") > from);
    }

    /** {@code Số} followed by a colon, a figure, a slash or blanks that hold its place. */
    private static boolean announces(String text, int from, int to) {
        if (!Folded.startsAt(text, from, to, NUMBER)) {
            return false;
        }
        int next = from + NUMBER.length();
        while (next < to && Lines.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == to) {
            return true;
        }
        char c = text.charAt(next);
        if (c == ':') {
            return true;
        }
        boolean slashed = Folded.indexOf(text, next, to, "/") >= 0;
        return slashed && (Cursor.isDigit(c) || c == '/' || Cursor.isBlankSign(c));
    }

    private static boolean figures(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += Cursor.isDigit(text.charAt(i)) ? 1 : 0;
            if (Character.isLetter(text.charAt(i)) && i > from + 8) {
                return false;
            }
        }
        return digits >= 4 && DocumentDate.read(text.substring(from, to)).isPresent();
    }

    private static boolean letters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
