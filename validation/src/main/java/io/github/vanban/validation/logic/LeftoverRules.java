package io.github.vanban.validation.logic;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.source.Part;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Dấu vết của văn bản năm trước: years that say whose copy this is. */
public final class LeftoverRules {

    private static final Phrase SCHOOL_YEAR =
            Phrase.of("(?i)năm học (20\\d\\d)\\s*[-–]\\s*(20\\d\\d)").beginningWithWord("năm");
    /** The year of a matter; not that of a day, as in a citation. */
    private static final Phrase YEAR = Phrase.of(
                    "(?i)(?<!đến )(?<!từ )(?<!tháng \\d{1,2} )\\bnăm (20\\d\\d)\\b(?!\\s*[-–,]| và| đến)")
            .beginningWithWord("năm");

    private static final Phrase REPORT = Phrase.of("(?i)kết quả|tổng kết|sơ kết|kiểm điểm")
            .beginningWithWord("kết", "tổng", "sơ", "kiểm");

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
        int length = title.get().text().length();
        String school = only(SCHOOL_YEAR, title.get(), length);
        String year = school == null ? only(YEAR, title.get(), length) : null;
        for (Passage passage : subject.passages(Part.LEAD, Part.CLOSING)) {
            if (passage.part() == Part.CLOSING && !passage.text().startsWith("Trên đây")) {
                continue;
            }
            differ(SCHOOL_YEAR, school, passage, verdict);
            differ(YEAR, year, passage, verdict);
        }
        DocumentDate date = subject.date();
        boolean past = year != null
                && date != null
                && Integer.parseInt(year) < date.year()
                && !REPORT.in(title.get());
        if (past) {
            MatchResult place = YEAR.first(title.get());
            if (place != null) {
                verdict.fail(title.get(), place.start(), place.end());
            }
        }
    }

    /** Complains where the first sentence of a passage names another year, and the wanted one nowhere. */
    private static void differ(
            Phrase phrase, @Nullable String wanted, Passage passage, Verdict verdict) {
        if (wanted == null) {
            return;
        }
        int end = firstSentence(passage.text());
        String found = only(phrase, passage, end);
        int at = passage.text().indexOf(wanted);
        boolean named = at >= 0 && at + wanted.length() <= end;
        MatchResult place = phrase.first(passage);
        if (found != null && place != null && !named && !found.equals(wanted)) {
            verdict.fail(passage, place.start(), place.end()).expected(wanted);
        }
    }

    /** The year that a passage names before an index, or null when it names none or several. */
    private static @Nullable String only(Phrase phrase, Passage passage, int end) {
        List<String> years = new ArrayList<>();
        phrase.each(passage, (words, found) -> {
            if (found.end() <= end) {
                years.add(
                        found.groupCount() > 1
                                ? found.group(1) + "-" + found.group(2)
                                : found.group(1));
            }
        });
        return years.size() == 1 ? years.get(0) : null;
    }

    private static int firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text.length() : end;
    }
}
