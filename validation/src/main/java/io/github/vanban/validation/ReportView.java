package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.Span;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Báo cáo để trao đổi: a report in one language, as plain records that any mapper of JSON writes and
 * reads as they are. Its components are the names of the JSON that {@code vanban check --format json}
 * prints, in that order. Immutable and thread-safe.
 *
 * @param file what the document is called, such as the name of its file
 * @param profile the profile, in small letters: {@code draft}, {@code issued} or {@code fragment}
 * @param scope which rules of form it is under, in small letters
 * @param coverage how many rules gave which answer
 * @param notEvaluated the rules without a verdict, each with the reason
 * @param findings what was found, by place
 */
public record ReportView(
        String file,
        String profile,
        String scope,
        Counts coverage,
        List<Unevaluated> notEvaluated,
        List<FindingView> findings) {

    /** Checks for null and copies. */
    public ReportView {
        requireNonNull(file, "file");
        requireNonNull(profile, "profile");
        requireNonNull(scope, "scope");
        requireNonNull(coverage, "coverage");
        notEvaluated = List.copyOf(notEvaluated);
        findings = List.copyOf(findings);
    }

    /**
     * Độ phủ: how many rules gave which answer.
     *
     * @param evaluated rules that were looked at, {@code passed} and {@code failed} together
     * @param passed rules with nothing against the document
     * @param failed rules with a finding
     * @param notApplicable rules that do not speak about such a document
     * @param notEvaluated rules that could not be looked at
     */
    public record Counts(
            int evaluated, int passed, int failed, int notApplicable, int notEvaluated) {

        static Counts of(Coverage coverage) {
            return new Counts(
                    coverage.evaluated(),
                    coverage.passed(),
                    coverage.failed(),
                    coverage.notApplicable(),
                    coverage.notEvaluated());
        }
    }

    /**
     * Quy tắc chưa đánh giá: a rule without a verdict.
     *
     * @param rule the id of the rule
     * @param reason why, in the language of the view
     */
    public record Unevaluated(String rule, String reason) {}

    /**
     * A report in a language.
     *
     * @param file what the document is called, such as the name of its file
     * @param report the report
     * @param locale Vietnamese for Vietnamese, English for all others
     */
    public static ReportView of(String file, Report report, Locale locale) {
        Messages messages = Messages.in(locale);
        LineIndex lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
        return new ReportView(
                file,
                small(report.profile()),
                small(report.scope()),
                Counts.of(report.coverage()),
                report.outcomes().stream()
                        .filter(outcome -> outcome.status() == Status.NOT_EVALUATED)
                        .map(outcome ->
                                new Unevaluated(outcome.rule().id(), reason(outcome, messages)))
                        .toList(),
                report.findings().stream()
                        .map(finding -> finding(finding, messages, lines))
                        .toList());
    }

    private static String reason(Outcome outcome, Messages messages) {
        return outcome.reason() == null ? "" : messages.message(outcome.reason());
    }

    private static FindingView finding(RuleFinding finding, Messages messages, LineIndex lines) {
        Span span = finding.place().span();
        LinePosition position = span == null ? null : lines.position(span.start());
        return new FindingView(
                finding.rule(),
                small(finding.severity()),
                path(finding),
                position == null ? null : position.line(),
                position == null ? null : position.column(),
                span == null ? null : span.length(),
                finding.actual(),
                finding.expected(),
                messages.clause(finding),
                messages.message(finding),
                FixView.of(finding.fix()));
    }

    private static @Nullable String path(RuleFinding finding) {
        return Objects.toString(finding.place().location(), null);
    }

    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
