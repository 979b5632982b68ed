package io.github.vanban.validation.header;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Thứ trong tuần: a date that is given with its day of the week. */
final class WeekDays {

    private static final String DATE =
            "(\\d{1,2})(?:/|-|\\.| tháng )(\\d{1,2})(?:/|-|\\.| năm )(\\d{4})";
    private static final String DAY = "(?:[Tt]hứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))";
    private static final Phrase DAY_FIRST =
            Phrase.of("(?iu)" + DAY + ",?\\s*\\(?(?:ngày )?" + DATE);
    private static final Phrase DATE_FIRST = Phrase.of("(?iu)" + DATE + "\\s*\\(" + DAY + "\\)");

    private static final List<String> NAMES = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    private WeekDays() {}

    /** Every date whose day of the week is another one. */
    static void mismatches(Passage passage, BiConsumer<Passage, MatchResult> found) {
        Matcher first = DAY_FIRST.matcher(passage.text());
        while (first.find()) {
            if (differ(first, 3, 1)) {
                found.accept(passage, first.toMatchResult());
            }
        }
        Matcher last = DATE_FIRST.matcher(passage.text());
        while (last.find()) {
            if (differ(last, 1, 4)) {
                found.accept(passage, last.toMatchResult());
            }
        }
    }

    private static boolean differ(Matcher matcher, int date, int day) {
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
