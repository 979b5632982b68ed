package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.read.Reading;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sửa tự động: applies the corrections of a report to the text that was checked. Nothing outside the
 * spans of the corrections changes.
 *
 * <pre>{@code
 * Report report = Checker.standard().check(DocumentReader.standard().read("Số: 88 /KH-MGLH"));
 * Fixes.apply(report, Fix.Safety.SAFE);  // Số: 88/KH-MGLH
 * }</pre>
 */
public final class Fixes {

    private Fixes() {}

    /**
     * The text after the corrections.
     *
     * @param report a report on a document that was read from text
     * @param most {@code SAFE} for safe corrections only, {@code GUARDED} for all
     * @throws IllegalArgumentException when the report has no source text
     */
    public static String apply(Report report, Fix.Safety most) {
        requireNonNull(most, "apply(report, most)");
        String source = report.reading()
                .map(Reading::source)
                .orElseThrow(() -> new IllegalArgumentException(
                        "apply(report): the document was built, there is no text to correct"));
        StringBuilder text = new StringBuilder(source.length());
        int at = 0;
        for (Edit edit : edits(report, most)) {
            text.append(source, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return text.append(source, at, source.length()).toString();
    }

    /** The corrections in the order of the text; of two that overlap the first one. */
    static List<Edit> edits(Report report, Fix.Safety most) {
        List<Edit> all = new ArrayList<>();
        for (RuleFinding finding : report.findings()) {
            Fix fix = finding.fix();
            if (fix != null && fix.safety().compareTo(most) <= 0) {
                all.addAll(fix.edits());
            }
        }
        all.sort(Comparator.comparingInt((Edit edit) -> edit.span().start()));
        List<Edit> apart = new ArrayList<>();
        int end = -1;
        for (Edit edit : all) {
            if (edit.span().start() >= Math.max(end, 0)
                    && (apart.isEmpty() || !edit.equals(apart.get(apart.size() - 1)))) {
                apart.add(edit);
                end = edit.span().end();
            }
        }
        return List.copyOf(apart);
    }
}
