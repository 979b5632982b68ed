package io.github.vanban.testkit;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.Outcome;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What a test may say of a report. A failure shows all that was found. A rule that does not exist is
 * an {@link IllegalArgumentException}, so that no slip of the pen passes for a finding that is absent.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /** There is no error. */
    public ReportAssert conforms() {
        return holds(existing().conforms(), "to conform");
    }

    /** There is an error. */
    public ReportAssert doesNotConform() {
        return holds(!existing().conforms(), "not to conform");
    }

    /** There is neither an error nor a warning. */
    public ReportAssert isInOrder() {
        return holds(heavy().isEmpty(), "to be in order");
    }

    /** There is not even a hint. */
    public ReportAssert hasNoFindings() {
        return holds(existing().findings().isEmpty(), "to have no finding");
    }

    /** A rule objects at least once. */
    public ReportAssert hasFinding(String rule) {
        return holds(outcome(rule).status() == Status.FAIL, "to have a finding of " + rule);
    }

    /** A rule does not object; it may be that it had nothing to look at. */
    public ReportAssert hasNoFinding(String rule) {
        return holds(outcome(rule).status() != Status.FAIL, "to have no finding of " + rule);
    }

    /** A rule was asked, had something to look at, and does not object. */
    public ReportAssert passes(String rule) {
        Outcome outcome = outcome(rule);
        String reason = outcome.reason() == null ? "" : " " + outcome.reason();
        return holds(
                outcome.status() == Status.PASS,
                "to pass " + rule + ", which said " + outcome.status() + reason);
    }

    /** A rule objects, and no other one with an error or a warning; hints of others may be there. */
    public ReportAssert isBrokenOnlyBy(String rule) {
        hasFinding(rule);
        Set<String> heavy = heavy().stream()
                .map(RuleFinding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        heavy.remove(rule);
        return holds(heavy.isEmpty(), "to be broken only by " + rule + " and not by " + heavy);
    }

    private List<RuleFinding> heavy() {
        return existing().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private Outcome outcome(String rule) {
        return existing().outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + rule));
    }

    private Report existing() {
        isNotNull();
        return actual;
    }

    private ReportAssert holds(boolean right, String expectation) {
        if (!right) {
            String found = actual.display(Locale.ENGLISH);
            failWithMessage(
                    "Expecting the document %s, but found%n%s",
                    expectation, found.isEmpty() ? "nothing" : found);
        }
        return this;
    }
}
