package io.github.vanban.number;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Một dòng của sổ đăng ký văn bản đi (Điều 15): a number that was given, and the date it was given on.
 * Immutable and thread-safe.
 *
 * @param number the number, with its ordinal
 * @param date the date of the document; its year is the year that the number counts in
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
        String ordinal = number.ordinal().orElseThrow();
        int end = 0;
        while (end < ordinal.length() && SymbolCharacters.digit(ordinal.charAt(end))) {
            end++;
        }
        return Integer.parseInt(ordinal, 0, end, 10);
    }

    @Override
    public String toString() {
        return number + " of " + date;
    }
}
