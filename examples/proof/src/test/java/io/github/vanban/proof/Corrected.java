package io.github.vanban.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.source.Span;
import io.github.vanban.validation.Fixes;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text before and after its corrections, and what may differ between the two. */
final class Corrected {

    private final Fix.Safety most;
    private final String before;
    private final Report found;
    private final String after;
    private final Report left;
    private final List<Edit> edits;

    private Corrected(String text, Fix.Safety most) {
        this.most = most;
        before = text;
        found = Checked.report(text);
        after = Fixes.apply(found, most);
        left = Checked.report(after);
        edits = found.findings().stream()
                .filter(this::corrected)
                .flatMap(finding -> finding.fix().edits().stream())
                .distinct()
                .sorted(Comparator.comparingInt(edit -> edit.span().start()))
                .toList();
    }

    /**
     * Corrects a text and holds the outcome to everything that corrections promise.
     *
     * @return whether there was anything to correct
     */
    static boolean assertSound(String text, Fix.Safety most) {
        Corrected corrected = new Corrected(text, most);
        corrected.assertNothingElseChanged();
        corrected.assertOnlyTheCorrectedIsGone();
        assertThat(Fixes.apply(corrected.left, most)).as("again").isEqualTo(corrected.after);
        return !corrected.edits.isEmpty();
    }

    private boolean corrected(RuleFinding finding) {
        return finding.fix() != null && finding.fix().safety().compareTo(most) <= 0;
    }

    /** The text with each stretch replaced and every other character where it was. */
    private void assertNothingElseChanged() {
        StringBuilder expected = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            assertThat(edit.span().start()).as("apart").isGreaterThanOrEqualTo(at);
            expected.append(before, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        assertThat(after).isEqualTo(expected.append(before.substring(at)).toString());
    }

    /** The same findings, at the places to which the edits moved them, without those corrected. */
    private void assertOnlyTheCorrectedIsGone() {
        List<String> expected = new ArrayList<>();
        for (RuleFinding finding : found.findings()) {
            if (!corrected(finding)) {
                expected.add(shown(finding, moved(finding.place().span())));
            }
        }
        List<String> actual = left.findings().stream()
                .map(finding -> shown(finding, finding.place().span()))
                .toList();
        assertThat(actual).as(after).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Whatever of its words was corrected with something else is not compared, its place is. */
    private static String shown(RuleFinding finding, Span span) {
        return finding.severity() + " " + finding.rule() + " at " + span;
    }

    private Span moved(Span span) {
        return span == null ? null : new Span(moved(span.start(), false), moved(span.end(), true));
    }

    /** Where an offset lies after the edits before it. */
    private int moved(int offset, boolean end) {
        int shift = 0;
        for (Edit edit : edits) {
            boolean whole = edit.span().end() < offset
                    || (edit.span().end() == offset && (end || edit.span().length() > 0));
            if (whole) {
                shift += edit.text().length() - edit.span().length();
            }
        }
        return offset + shift;
    }
}
