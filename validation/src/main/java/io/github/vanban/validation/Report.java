package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.Reading;
import io.github.vanban.source.Span;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.profile.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Báo cáo kiểm tra: what was found, and what was looked at. Immutable and thread-safe.
 *
 * <p>A document conforms when nothing of severity error was found; that is no more than what {@link
 * #coverage} says was looked at.
 */
public final class Report {

    private static final Comparator<RuleFinding> BY_PLACE = Comparator.comparingInt(
                    (RuleFinding finding) -> start(finding.place().span()))
            .thenComparing(RuleFinding::severity);

    private final Profile profile;
    private final Scope scope;
    private final List<Outcome> outcomes;
    private final List<RuleFinding> findings;
    private final @Nullable Reading reading;

    Report(Profile profile, Scope scope, List<Outcome> outcomes, @Nullable Reading reading) {
        this.profile = requireNonNull(profile, "profile");
        this.scope = requireNonNull(scope, "scope");
        this.outcomes = List.copyOf(outcomes);
        this.reading = reading;
        List<RuleFinding> all = new ArrayList<>();
        for (Outcome outcome : this.outcomes) {
            all.addAll(outcome.findings());
        }
        all.sort(BY_PLACE);
        findings = List.copyOf(all);
    }

    /** What was asked of the document. */
    public Profile profile() {
        return profile;
    }

    /** Which rules of form it is under. */
    public Scope scope() {
        return scope;
    }

    /** What each rule answered, in the order of the catalogue. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** What was found, by place; what has no place in the text comes last. */
    public List<RuleFinding> findings() {
        return findings;
    }

    /** What was found, in a language: what a page shows beside the places. */
    public List<Finding> findings(Locale locale) {
        Messages messages = Messages.in(locale);
        return findings.stream()
                .map(finding -> new Finding(
                        finding.rule(),
                        finding.severity(),
                        Objects.toString(finding.place().location(), ""),
                        messages.message(finding),
                        finding.actual(),
                        finding.expected(),
                        messages.clause(finding)))
                .toList();
    }

    /** The findings of one weight. */
    public List<RuleFinding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many rules gave which answer. */
    public Coverage coverage() {
        return Coverage.of(outcomes);
    }

    /** The text that was read; nothing when the document was built. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /** Whether nothing of severity error was found. */
    public boolean conforms() {
        return findings(Severity.ERROR).isEmpty();
    }

    /**
     * This report.
     *
     * @throws NonconformantException when it {@linkplain #conforms() does not conform}
     */
    public Report orThrow() {
        if (!conforms()) {
            throw new NonconformantException(this);
        }
        return this;
    }

    /** The findings for people: place, message and clause, the line and a mark below the place. */
    public String display(Locale locale) {
        return new Display(this, Messages.in(locale)).text();
    }

    /** How many points were found and how many rules gave which answer, in one line without a break. */
    public String summary(Locale locale) {
        Coverage coverage = coverage();
        return Messages.in(locale)
                .message(
                        "summary",
                        findings.size(),
                        coverage.evaluated(),
                        coverage.notApplicable(),
                        coverage.notEvaluated());
    }

    private static int start(@Nullable Span span) {
        return span == null ? Integer.MAX_VALUE : span.start();
    }
}
