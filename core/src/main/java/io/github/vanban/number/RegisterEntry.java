package io.github.vanban.number;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Một dòng của sổ đăng ký văn bản đi (Điều 15): a number that was given, and the date it was given on.
 * Immutable and thread-safe.
 *
 * @param number the number, with its ordinal
 * @param date the date of the document; a number without a year of its own counts in the date's
 */
public record RegisterEntry(DocumentNumber number, LocalDate date) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public RegisterEntry {
        requireNonNull(date, "date");
        if (!number.numbered()) {
            throw new IllegalArgumentException(
                    "number: " + number + " is blank; give it one with withOrdinal");
        }
    }

    /** The ordinal without suffix or dotted part: 30 of 30a. */
    int position() {
        String ordinal = ordinal();
        return Integer.parseInt(ordinal, 0, digitsEnd(ordinal, 0), 10);
    }

    /** The dotted part of the ordinal: 19 of 66.19; 0 without one. */
    int part() {
        String ordinal = ordinal();
        int dot = ordinal.indexOf('.');
        return dot < 0 ? 0 : Integer.parseInt(ordinal, dot + 1, digitsEnd(ordinal, dot + 1), 10);
    }

    /** The year that the number counts in: its own, or that of the date. */
    int year() {
        return number.year().orElse(date.getYear());
    }

    private String ordinal() {
        return number.ordinal().orElseThrow();
    }

    private static int digitsEnd(String ordinal, int from) {
        int end = from;
        while (end < ordinal.length() && SymbolCharacters.digit(ordinal.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return number + " of " + date;
    }
}
