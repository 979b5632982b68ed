package io.github.vanban.validation.logic;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Dấu vết của văn bản năm trước: years that say whose copy this is. */
public final class LeftoverRules {

    private static final Phrase SCHOOL_YEAR =
            Phrase.of("(?i)năm học (20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");
    /** The year of a matter; not that of a day, as in a citation. */
    private static final Phrase YEAR = Phrase.of(
            "(?i)(?<!đến )(?<!từ )(?<!tháng \\d{1,2} )\\bnăm (20\\d\\d)\\b(?!\\s*[-–,]| và| đến)");

    private static final Phrase REPORT = Phrase.of("(?i)kết quả|tổng kết|sơ kết|kiểm điểm");

    private LeftoverRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks().logic("LG-10", LeftoverRules::years);
    }

    /** Title and closing name the same matter, so they name the same year. */
    private static void years(Subject subject, Verdict verdict) {
        Optional<Passage> title = subject.first(Part.SUBJECT);
        if (title.isEmpty() || subject.type() != AdministrativeType.KE_HOACH) {
            verdict.notApplicable(Reason.NO_SUCH_PART);
            return;
        }
        String school = only(SCHOOL_YEAR, title.get().text());
        String year = school == null ? only(YEAR, title.get().text()) : null;
        for (Passage passage : subject.passages(Part.LEAD, Part.CLOSING)) {
            if (passage.part() == Part.CLOSING && !passage.text().startsWith("Trên đây")) {
                continue;
            }
            String closing = firstSentence(passage.text());
            differ(SCHOOL_YEAR, school, passage, closing, verdict);
            differ(YEAR, year, passage, closing, verdict);
        }
        DocumentDate date = subject.date();
        boolean past = year != null
                && date != null
                && Integer.parseInt(year) < date.year()
                && !REPORT.in(title.get().text());
        if (past) {
            Matcher matcher = YEAR.matcher(title.get().text());
            if (matcher.find()) {
                verdict.fail(title.get(), matcher.start(), matcher.end());
            }
        }
    }

    private static void differ(
            Phrase phrase,
            @Nullable String wanted,
            Passage passage,
            String words,
            Verdict verdict) {
        String found = only(phrase, words);
        if (wanted != null && found != null && !words.contains(wanted) && !found.equals(wanted)) {
            Matcher matcher = phrase.matcher(passage.text());
            if (matcher.find()) {
                verdict.fail(passage, matcher.start(), matcher.end()).expected(wanted);
            }
        }
    }

    /** The year that a text names, or null when it names none or several. */
    private static @Nullable String only(Phrase phrase, String text) {
        Matcher matcher = phrase.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String found = matcher.groupCount() > 1
                ? matcher.group(1) + "-" + matcher.group(2)
                : matcher.group(1);
        return matcher.find() ? null : found;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }
}
