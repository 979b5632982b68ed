package io.github.vanban.validation.check;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding while its rule is still talking. Not thread-safe. */
public final class Complaint {

    private final Place place;
    private final @Nullable String actual;
    private @Nullable String expected;
    private @Nullable Severity severity;
    private @Nullable Fix fix;

    Complaint(Place place, @Nullable String actual) {
        this.place = place;
        this.actual = actual;
    }

    /** What should stand there. */
    public Complaint expected(String text) {
        expected = text;
        return this;
    }

    /** Another weight than the rule's own. */
    public Complaint as(Severity other) {
        severity = other;
        return this;
    }

    /** The one possible correction; nothing when the place is not known to the letter. */
    public Complaint safely(Optional<Edit> edit) {
        edit.ifPresent(it -> fix = new Fix(Fix.Safety.SAFE, List.of(it)));
        return this;
    }

    /** The one possible correction, in several places at once. */
    public Complaint safely(List<Edit> edits) {
        fix = new Fix(Fix.Safety.SAFE, edits);
        return this;
    }

    /** The likely correction; nothing when the place is not known to the letter. */
    public Complaint guarded(Optional<Edit> edit) {
        edit.ifPresent(it -> fix = new Fix(Fix.Safety.GUARDED, List.of(it)));
        return this;
    }

    /** The likely correction in several places at once; nothing when there is none. */
    public Complaint guarded(List<Edit> edits) {
        if (!edits.isEmpty()) {
            fix = new Fix(Fix.Safety.GUARDED, edits);
        }
        return this;
    }

    RuleFinding finding(String rule, Severity own, String clause) {
        Severity weight = severity == null ? own : severity;
        return new RuleFinding(rule, weight, place, actual, expected, clause, fix);
    }
}
