package io.github.vanban.web.paper;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Fixes;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.web.desk.Point;
import io.github.vanban.web.desk.Review;
import java.util.Locale;
import java.util.Optional;

/** Bàn soát: what the page does with a paper. These are all its calls of vanban. */
final class PaperDesk {

    private PaperDesk() {}

    static Report check(PaperForm form) {
        Reading reading = DocumentReader.standard().read(form.text());
        return Checker.standard().with(form.profile()).check(reading);
    }

    static Review review(PaperForm form, Locale locale) {
        Report report = check(form);
        return Review.of(report, report.reading().orElseThrow().document(), locale);
    }

    /** The text after all corrections that are certain. */
    static PaperForm mendAll(PaperForm form) {
        return new PaperForm(Fixes.apply(check(form), Fix.Safety.SAFE), form.profile());
    }

    /** The text after one correction; nothing when the text has changed and has no such finding. */
    static Optional<PaperForm> mend(PaperForm form, String key) {
        Report report = check(form);
        for (RuleFinding finding : report.findings()) {
            if (finding.fix() != null && Point.key(finding).equals(key)) {
                return Optional.of(new PaperForm(Fixes.apply(report, finding), form.profile()));
            }
        }
        return Optional.empty();
    }
}
