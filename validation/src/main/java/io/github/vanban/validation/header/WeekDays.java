package io.github.vanban.validation.header;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;

/** Thứ trong tuần: a date that is given with its day of the week. */
final class WeekDays {

    private static final String DATE =
            "(\\d{1,2})(?:/|-|\\.| tháng )(\\d{1,2})(?:/|-|\\.| năm )(\\d{4})";
    private static final String DAY = "(?:[Tt]hứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))";
    private static final Phrase DAY_FIRST = Phrase.of("(?iu)" + DAY + ",?\\s*\\(?(?:ngày )?" + DATE)
            .beginningWithWord("thứ", "chủ");
    private static final Phrase DATE_FIRST =
            Phrase.of("(?iu)" + DATE + "\\s*\\(" + DAY + "\\)").withAnyCase("nhật", "thứ");

    private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    private WeekDays() {}

    /** Every date whose day of the week is another one. */
    static void mismatches(Passage passage, BiConsumer<Passage, MatchResult> found) {
        DAY_FIRST.each(passage, (text, place) -> {
            if (differ(place, 3, 1)) {
                found.accept(text, place);
            }
        });
        DATE_FIRST.each(passage, (text, place) -> {
            if (differ(place, 1, 4)) {
                found.accept(text, place);
            }
        });
    }

    private static boolean differ(MatchResult matcher, int date, int day) {
        String text =
                matcher.group(date) + "/" + matcher.group(date + 1) + "/" + matcher.group(date + 2);
        String name = matcher.group(day);
        DayOfWeek said = name == null
                ? DayOfWeek.SUNDAY
                : DayOfWeek.of(
                        Character.isDigit(name.charAt(0))
                                ? name.charAt(0) - '1'
                                : NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
        return DocumentDate.read("ngày " + text)
                .flatMap(written -> written.value().toLocalDate())
                .filter(day1 -> day1.getDayOfWeek() != said)
                .isPresent();
    }
}
