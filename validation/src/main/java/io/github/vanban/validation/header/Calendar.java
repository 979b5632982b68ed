package io.github.vanban.validation.header;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;

/** Lịch: dates in figures that no calendar has, such as {@code ngày 31/4/2025} or a year of five figures. */
final class Calendar {

    private static final Phrase DATE =
            Phrase.of("\\bngày \\d{1,2}/\\d{1,2}/\\d{4,6}(?![\\d/])").beginning("ngày ");

    private Calendar() {}

    /** Every date that cannot be. */
    static void impossible(Passage passage, BiConsumer<Passage, MatchResult> found) {
        DATE.each(passage, (text, date) -> {
            if (DocumentDate.read(date.group()).isEmpty()) {
                found.accept(text, date);
            }
        });
    }
}
