package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.profile.Scope;
import io.github.vanban.validation.profile.ScopeFinder;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bộ kiểm tra thể thức: looks at a document with every rule of the catalogue. Immutable and
 * thread-safe; each setting gives another checker.
 *
 * <pre>{@code
 * Report report = Checker.standard().check(DocumentReader.standard().read("Số: 88 /KH-MGLH"));
 * report.conforms();  // false
 * }</pre>
 */
public final class Checker {

    private static final Checker STANDARD =
            new Checker(Profile.ISSUED, CitationStyle.ND30, Map.of());

    private final Profile profile;
    private final CitationStyle style;
    /** What the caller wants of single rules; null for a rule that is switched off. */
    private final Map<String, @Nullable Severity> weights;

    private Checker(Profile profile, CitationStyle style, Map<String, @Nullable Severity> weights) {
        this.profile = profile;
        this.style = style;
        this.weights = weights;
    }

    /** Checks documents that go out, with every rule at its own weight. */
    public static Checker standard() {
        return STANDARD;
    }

    /** The same checker for documents at another stage. */
    public Checker with(Profile newProfile) {
        return new Checker(requireNonNull(newProfile, "with(profile)"), style, weights);
    }

    /** The same checker with another style of citing laws. */
    public Checker with(CitationStyle newStyle) {
        return new Checker(profile, requireNonNull(newStyle, "with(style)"), weights);
    }

    /**
     * The same checker with another weight for all findings of a rule.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public Checker weighing(String rule, Severity severity) {
        return weighed(rule, requireNonNull(severity, "weighing(rule, severity)"));
    }

    /**
     * The same checker without a rule.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public Checker without(String rule) {
        return weighed(rule, null);
    }

    /** Checks a document that was read from text. */
    public Report check(Reading reading) {
        requireNonNull(reading, "check(reading)");
        return check(Subject.of(reading, profile, style), reading);
    }

    /** Checks a document that was built; how it was written is then not asked. */
    public Report check(Document document) {
        requireNonNull(document, "check(document)");
        return check(Subject.of(document, profile, style), null);
    }

    private Report check(Subject subject, @Nullable Reading reading) {
        Scope scope = ScopeFinder.of(subject.document());
        Reason outside = scope.outside().orElse(null);
        List<Rule> rules = Catalogue.standard().rules();
        List<Outcome> outcomes = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            outcomes.add(outcome(rule, subject, outside));
        }
        return new Report(profile, scope, outcomes, reading);
    }

    private Outcome outcome(Rule rule, Subject subject, @Nullable Reason outside) {
        boolean weighed = weights.containsKey(rule.id());
        Severity weight = weights.get(rule.id());
        if (weighed && weight == null) {
            return new Outcome(rule, Status.NOT_EVALUATED, Reason.SUPPRESSED, List.of());
        }
        Rule.Answer answer = rule.examine(subject, outside);
        return new Outcome(
                rule,
                answer.status(),
                answer.reason(),
                weight == null
                        ? answer.findings()
                        : answer.findings().stream()
                                .map(finding -> finding.as(weight))
                                .toList());
    }

    private Checker weighed(String rule, @Nullable Severity severity) {
        if (Catalogue.standard().find(rule).isEmpty()) {
            throw new IllegalArgumentException("there is no rule " + rule);
        }
        Map<String, @Nullable Severity> more = new HashMap<>(weights);
        more.put(rule, severity);
        return new Checker(profile, style, more);
    }
}
