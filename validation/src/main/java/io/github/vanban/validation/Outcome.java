package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kết luận về một quy tắc: what one rule answered. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param status its answer
 * @param reason why it has none, or null when it has one
 * @param findings what it found; empty unless it failed
 */
public record Outcome(
        Rule rule, Status status, @Nullable Reason reason, List<RuleFinding> findings) {

    /** Checks for null and copies. */
    public Outcome {
        requireNonNull(rule, "rule");
        requireNonNull(status, "status");
        findings = List.copyOf(findings);
    }
}
