package io.github.vanban.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ngày, tháng, năm: the date of a document as the decree writes it (Phụ lục I, Phần I, Mục II.4):
 * a day below 10 and the months 1 and 2 carry a zero, other months do not.
 *
 * <pre>{@code
 * DocumentDate.of(5, 3, 2020).toString();  // ngày 05 tháng 3 năm 2020
 * DocumentDate.ofMonth(7, 2021).toString();  // ngày tháng 7 năm 2021
 * DocumentDate.read("28/03/2023").orElseThrow().value();  // ngày 28 tháng 3 năm 2023
 * }</pre>
 *
 * <p>Plans live as drafts, so the day may be blank, or the day and the month. Dates with blanks
 * have no natural order; compare {@link #earliest()} and {@link #latest()}. Immutable and
 * thread-safe.
 *
 * @param day ngày, 1 to 31, or null while it is blank
 * @param month tháng, 1 to 12, or null while it is blank; then the day is blank too
 * @param year năm, 1000 to 9999
 */
public record DocumentDate(@Nullable Integer day, @Nullable Integer month, int year) {

    static final String SUBJECT = "document date";

    /**
     * Checks the calendar.
     *
     * @throws IllegalArgumentException when there is no such date, or a day without a month
     */
    public DocumentDate {
        if (!exists(day, month, year)) {
            throw new IllegalArgumentException(
                    "DocumentDate: no day " + day + " of month " + month + " in the year " + year);
        }
    }

    /** A complete date. */
    public static DocumentDate of(int day, int month, int year) {
        return new DocumentDate(day, month, year);
    }

    /** A complete date. */
    public static DocumentDate of(LocalDate date) {
        return new DocumentDate(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** A draft's date: the day is still blank. */
    public static DocumentDate ofMonth(int month, int year) {
        return new DocumentDate(null, month, year);
    }

    /** A draft's date: day and month are still blank. */
    public static DocumentDate ofYear(int year) {
        return new DocumentDate(null, null, year);
    }

    /**
     * Reads a date in the canonical form only; {@code ngày 5} and {@code tháng 03} are refused.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentDate parse(String text) {
        DateReader reader = new DateReader(text);
        DocumentDate date = reader.date();
        if (date == null) {
            throw reader.problem();
        }
        return Canonical.exact(SUBJECT, text, date);
    }

    /** Reads a date in the canonical form, or gives nothing. */
    public static Optional<DocumentDate> tryParse(String text) {
        return Optional.ofNullable(new DateReader(text).date())
                .filter(date -> date.toString().equals(text));
    }

    /**
     * Reads a date as people write it: {@code ngày 5 tháng 03 năm 2020}, {@code ngày … tháng 7 năm
     * 2021}, {@code ngày 28/03/2023}, {@code 13-9-2022}, {@code 13.9.2022}; nothing else may stand
     * in the text. A date that the calendar does not have, or whose year is blank, is not read.
     */
    public static Optional<AsWritten<DocumentDate, DateOddity>> read(String text) {
        DateReader reader = new DateReader(text);
        return Optional.ofNullable(reader.date())
                .map(date -> new AsWritten<>(date, text, reader.oddities()));
    }

    /** The date on the calendar, or nothing while a part of it is blank. */
    public Optional<LocalDate> toLocalDate() {
        return day == null ? Optional.empty() : Optional.of(earliest());
    }

    /** The first day that the date can turn out to be; the date itself when it is complete. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that the date can turn out to be; the date itself when it is complete. */
    public LocalDate latest() {
        YearMonth last = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? last.atEndOfMonth() : last.atDay(day);
    }

    /**
     * The short form that running text tolerates, padded like the long one: {@code 05/3/2020}.
     *
     * @throws IllegalStateException while a part of the date is blank; ask {@link #toLocalDate()}
     *     first
     */
    public String slashed() {
        if (day == null || month == null) {
            throw new IllegalStateException("slashed: the day is blank; ask toLocalDate() first");
        }
        return padded(day, 9) + '/' + padded(month, 2) + '/' + year;
    }

    /** The canonical form: {@code ngày 05 tháng 3 năm 2020}; a blank leaves nothing behind. */
    @JsonValue
    @Override
    public String toString() {
        return "ngày " + (day == null ? "" : padded(day, 9) + ' ')
                + "tháng " + (month == null ? "" : padded(month, 2) + ' ')
                + "năm " + year;
    }

    static boolean exists(@Nullable Integer day, @Nullable Integer month, int year) {
        if (year < 1000 || year > 9999) {
            return false;
        }
        if (month == null) {
            return day == null;
        }
        return month >= 1
                && month <= 12
                && (day == null || YearMonth.of(year, month).isValidDay(day));
    }

    private static String padded(int number, int lastPadded) {
        return number <= lastPadded ? "0" + number : Integer.toString(number);
    }
}
