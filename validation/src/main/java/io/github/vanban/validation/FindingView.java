package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Điểm phát hiện để trao đổi: one finding of a {@link ReportView}. Immutable and thread-safe.
 *
 * @param rule the id of the rule, e.g. {@code SO-04}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param path the value in the document, or null when the document has none there
 * @param line the line of the text, from 1, or null when it has no place in a text
 * @param column the UTF-16 unit in the line, from 1, or null
 * @param length how many UTF-16 units it is long, or null
 * @param actual what stands there, or null when something is missing
 * @param expected what should stand there, or null when only the author can know
 * @param clause the clause that demands it
 * @param message what it says, in the language of the view
 * @param fix how to mend it, or null when a program cannot
 */
public record FindingView(
        String rule,
        String severity,
        @Nullable String path,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable Integer length,
        @Nullable String actual,
        @Nullable String expected,
        String clause,
        String message,
        @Nullable FixView fix) {

    /** Checks for null. */
    public FindingView {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(clause, "clause");
        requireNonNull(message, "message");
    }
}
