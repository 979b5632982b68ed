package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.read.Reading;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

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
        return mended(report, edits(report, most));
    }

    /**
     * The text after one correction alone.
     *
     * @param report a report on a document that was read from text
     * @param finding a finding of that report
     * @throws IllegalArgumentException when the report has no source text, or the finding is not of
     *     this report or has no correction
     */
    public static String apply(Report report, RuleFinding finding) {
        Fix fix = finding.fix();
        if (fix == null || !report.findings().contains(finding)) {
            throw new IllegalArgumentException(
                    "apply(report, finding): expected a finding of the report that has a correction, got "
                            + finding);
        }
        return mended(report, fix.edits());
    }

    private static String mended(Report report, List<Edit> edits) {
        String source = report.reading()
                .map(Reading::source)
                .orElseThrow(() -> new IllegalArgumentException(
                        "apply(report): the document was built, there is no text to correct"));
        StringBuilder text = new StringBuilder(source.length());
        int at = 0;
        for (Edit edit : edits) {
            text.append(source, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return text.append(source, at, source.length()).toString();
    }

    /**
     * The corrections in the order of the text. A correction is taken whole or not at all: one that
     * touches an earlier one waits for the next check. The same edit asked for twice is made once.
     */
    static List<Edit> edits(Report report, Fix.Safety most) {
        NavigableMap<Integer, Edit> taken = new TreeMap<>();
        for (RuleFinding finding : report.findings()) {
            Fix fix = finding.fix();
            if (fix != null
                    && fix.safety().compareTo(most) <= 0
                    && fix.edits().stream().allMatch(edit -> fits(edit, taken))) {
                fix.edits().forEach(edit -> taken.put(edit.span().start(), edit));
            }
        }
        return List.copyOf(taken.values());
    }

    private static boolean fits(Edit edit, NavigableMap<Integer, Edit> taken) {
        if (edit.equals(taken.get(edit.span().start()))) {
            return true;
        }
        Map.Entry<Integer, Edit> before = taken.floorEntry(edit.span().start());
        Map.Entry<Integer, Edit> after = taken.ceilingEntry(edit.span().start());
        return (before == null || before.getValue().span().end() <= edit.span().start())
                && (after == null || edit.span().end() <= after.getKey())
                && !taken.containsKey(edit.span().start());
    }
}
