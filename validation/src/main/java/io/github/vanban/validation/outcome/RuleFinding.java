package io.github.vanban.validation.outcome;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Điểm phát hiện: what a rule has to say against one place of a document, before it is put into a
 * language. Immutable and thread-safe.
 *
 * @param rule the id of the rule, e.g. {@code SO-04}
 * @param severity how much it weighs here
 * @param place where it stands
 * @param actual what stands there, or null when something is missing
 * @param expected what should stand there, or null when only the author can know
 * @param clause the clause that demands it, as {@code rules.tsv} abbreviates it
 * @param fix how to mend it, or null when a program cannot
 */
public record RuleFinding(
        String rule,
        Severity severity,
        Place place,
        @Nullable String actual,
        @Nullable String expected,
        String clause,
        @Nullable Fix fix) {

    /** Checks for null. */
    public RuleFinding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        requireNonNull(clause, "clause");
    }

    /** The same finding with another weight. */
    public RuleFinding as(Severity newSeverity) {
        return new RuleFinding(rule, newSeverity, place, actual, expected, clause, fix);
    }
}
