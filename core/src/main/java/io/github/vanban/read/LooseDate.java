package io.github.vanban.read;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.lines.Folded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a line of ô số 4 that is no date what can be taken: the place before the comma, and of
 * the date the parts that are figures, whatever a scanner made of the others.
 */
final class LooseDate {

    private static final int LONGEST_PLACE = 40;

    private LooseDate() {}

    static Optional<PlaceAndDate> read(String words) {
        int comma = words.indexOf(',');
        String place = comma < 0 ? "" : words.substring(0, comma).strip();
        boolean named = !place.isEmpty()
                && place.length() <= LONGEST_PLACE
                && Character.isUpperCase(place.charAt(0))
                && PlaceAndDate.read(place).isPresent();
        DocumentDate date = date(words);
        return named || date != null
                ? Optional.of(new PlaceAndDate(named ? place : null, date))
                : Optional.empty();
    }

    private static @Nullable DocumentDate date(String words) {
        int year = figures(words, "năm", 4);
        if (year < 1000) {
            return null;
        }
        int month = figures(words, "thang", 2);
        int day = month == 0 ? 0 : figures(words, "ngay", 2);
        try {
            return month == 0 || month > 12
                    ? DocumentDate.ofYear(year)
                    : new DocumentDate(day == 0 ? null : day, month, year);
        } catch (IllegalArgumentException noSuchDay) {
            return DocumentDate.ofMonth(month, year);
        }
    }

    /** The figures right after a folded word, or 0. */
    private static int figures(String words, String word, int most) {
        int at = Folded.indexOf(words, 0, words.length(), word);
        if (at < 0) {
            return 0;
        }
        at += word.length();
        while (at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        int number = 0;
        int digits = 0;
        while (at < words.length() && Cursor.isDigit(words.charAt(at)) && digits < most) {
            number = number * 10 + words.charAt(at) - '0';
            digits++;
            at++;
        }
        boolean apart = at == words.length() || words.charAt(at) == ' ' || most == 4;
        return apart ? number : 0;
    }
}
