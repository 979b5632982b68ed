package io.github.vanban.date;

import static io.github.vanban.internal.Cursor.isBlankSign;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.MalformedTextException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date, in words or in figures, and notes what was off; one object for one text. */
final class DateReader {

    private static final String MONTH = "a month as 01, 02, 3 … 12";
    private static final String YEAR = "a year of four digits, from 1000 to 9999";

    private final String text;
    private final Cursor cursor;
    private final Oddities<DateOddity> oddities = new Oddities<>(DateOddity.class);
    private int dayAt;

    DateReader(String text) {
        this(text, new Cursor(DocumentDate.SUBJECT, OneLine.of(text)));
    }

    /** Reads a date that begins where the cursor stands and goes on to the end of the line. */
    DateReader(String text, Cursor cursor) {
        this.text = text;
        this.cursor = cursor;
    }

    Set<DateOddity> oddities() {
        return oddities.all();
    }

    MalformedTextException problem() {
        return cursor.problem(text);
    }

    /** The date, or null when the text is not one; call once. */
    @Nullable
    DocumentDate date() {
        oddities.noteForm(text, DateOddity.DECOMPOSED, DateOddity.SPACING);
        boolean withWord = word("ngày");
        if (!withWord && !isDigit(cursor.peek())) {
            return stop("'ngày'");
        }
        if (withWord) {
            space(!isBlankSign(cursor.peek()));
        }
        dayAt = cursor.at();
        String day = figuresOrBlank();
        char separator = separatorAfter(day);
        if (separator != '\0') {
            oddities.note(DateOddity.MISSING_WORD, !withWord);
            return inFigures(day, separator);
        }
        return withWord ? inWords(day) : stop("'/'");
    }

    private @Nullable DocumentDate inWords(String day) {
        space(!day.isEmpty());
        if (!word("tháng")) {
            return stop(day.isEmpty() ? "a day from 01 to 31, or 'tháng'" : "'tháng'");
        }
        space(!isBlankSign(cursor.peek()));
        int monthAt = cursor.at();
        String month = figuresOrBlank();
        space(!month.isEmpty());
        if (!word("năm")) {
            return stop(month.isEmpty() ? MONTH : "'năm'");
        }
        space(true);
        int year = year();
        if (!day.isEmpty() && month.isEmpty()) {
            cursor.stop(monthAt, MONTH);
            return null;
        }
        DocumentDate date = year == 0 ? null : complete(day, month, year);
        if (date != null) {
            notePadding(day, month);
        }
        return date;
    }

    private @Nullable DocumentDate inFigures(String day, char separator) {
        takeSeparator(separator);
        String month = figuresOrBlank();
        if (!takeSeparator(separator)) {
            return stop("'" + separator + "'");
        }
        if (!day.isEmpty() && month.isEmpty()) {
            return stop(MONTH);
        }
        oddities.note(DateOddity.SLASHES, separator == '/');
        oddities.note(DateOddity.HYPHENS, separator == '-');
        oddities.note(DateOddity.DOTS, separator == '.');
        int year = year();
        return year == 0 ? null : complete(day, month, year);
    }

    private @Nullable DocumentDate complete(String day, String month, int year) {
        if (!cursor.atEnd()) {
            return stop("the end");
        }
        Integer ofDay = day.isEmpty() ? null : Integer.valueOf(day);
        Integer ofMonth = month.isEmpty() ? null : Integer.valueOf(month);
        if (!DocumentDate.exists(ofDay, ofMonth, year)) {
            cursor.stop(dayAt, "a day that the calendar has");
            return null;
        }
        return new DocumentDate(ofDay, ofMonth, year);
    }

    private void notePadding(String day, String month) {
        oddities.note(DateOddity.UNPADDED_DAY, day.length() == 1);
        oddities.note(DateOddity.UNPADDED_MONTH, month.equals("1") || month.equals("2"));
        oddities.note(DateOddity.PADDED_MONTH, month.startsWith("0") && month.charAt(1) > '2');
    }

    /** One or two digits, or nothing where dots, a line or spaces hold the place. */
    private String figuresOrBlank() {
        String figures = cursor.takeDigits(2);
        if (!figures.isEmpty()) {
            return figures;
        }
        for (char c = cursor.peek(); isBlankSign(c) || c == ' '; c = cursor.peek()) {
            cursor.moveTo(cursor.at() + 1);
            oddities.note(DateOddity.DOTTED_BLANK, c != ' ');
        }
        return "";
    }

    /** The separator of a date in figures, if one comes next; a blank day is told by its slash. */
    private char separatorAfter(String day) {
        char next = cursor.peek(cursor.peek() == ' ' ? 1 : 0);
        return next == '/' || (!day.isEmpty() && (next == '-' || next == '.')) ? next : '\0';
    }

    private boolean takeSeparator(char separator) {
        boolean spaced = cursor.take(" ");
        if (!cursor.take(String.valueOf(separator))) {
            return false;
        }
        oddities.note(DateOddity.SPACING, cursor.take(" ") || spaced);
        return true;
    }

    private int year() {
        String year = cursor.takeDigits(5);
        if (year.length() == 4 && year.charAt(0) != '0') {
            return Integer.parseInt(year);
        }
        cursor.stop(cursor.at() - year.length(), YEAR);
        return 0;
    }

    private boolean word(String word) {
        int start = cursor.at();
        if (!cursor.takeAnyCase(word)) {
            return false;
        }
        oddities.note(DateOddity.LETTER_CASE, !cursor.line().startsWith(word, start));
        return true;
    }

    /** One space; notes it where one is due and missing. */
    private void space(boolean due) {
        oddities.note(DateOddity.SPACING, !cursor.take(" ") && due);
    }

    private @Nullable DocumentDate stop(String expected) {
        cursor.stop(expected);
        return null;
    }
}
