package io.github.vanban.validation.header;

import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;

/** Lịch: dates in figures that no calendar has, such as {@code ngày 31/4/2025} or a year of five figures. */
final class Calendar {

    private static final Phrase DATE =
            Phrase.of("\\bngày (\\d{1,2})/(\\d{1,2})/(\\d{4,6})(?![\\d/])").beginning("ngày ");

    private static final int LAST_YEAR = 2999;
    private static final int FIRST_YEAR = 1000;

    private Calendar() {}

    /** Every date that cannot be. */
    static void impossible(Passage passage, BiConsumer<Passage, MatchResult> found) {
        DATE.each(passage, (text, date) -> {
            if (!exists(figure(date, 1), figure(date, 2), figure(date, 3))) {
                found.accept(text, date);
            }
        });
    }

    private static boolean exists(int day, int month, int year) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int figure(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
