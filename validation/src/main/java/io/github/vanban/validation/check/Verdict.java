package io.github.vanban.validation.check;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.outcome.Place;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one check has to say about one document. Not thread-safe. */
public final class Verdict {

    private final List<Complaint> complaints = new ArrayList<>();
    private Status silence = Status.PASS;
    private @Nullable Reason reason;

    /** Complains about something that stands in the document. */
    public Complaint fail(Place place, String actual) {
        Complaint complaint = new Complaint(place, actual);
        complaints.add(complaint);
        return complaint;
    }

    /** Complains about a stretch of a passage. */
    public Complaint fail(Passage passage, int from, int to) {
        return fail(passage.place(from, to), passage.text().substring(from, to));
    }

    /** Complains about a whole passage. */
    public Complaint fail(Passage passage) {
        return fail(passage.place(), passage.text());
    }

    /** Complains that something is missing. */
    public Complaint missing(Place place) {
        Complaint complaint = new Complaint(place, null);
        complaints.add(complaint);
        return complaint;
    }

    /** The rule does not speak about such a document. */
    public void notApplicable(Reason why) {
        silence = Status.NOT_APPLICABLE;
        reason = why;
    }

    /** The rule speaks about it, but this cannot be looked at. */
    public void notEvaluated(Reason why) {
        silence = Status.NOT_EVALUATED;
        reason = why;
    }

    /** What comes out. */
    public Status status() {
        return complaints.isEmpty() ? silence : Status.FAIL;
    }

    /** Why there is no verdict; nothing when there is one. */
    public Optional<Reason> reason() {
        return complaints.isEmpty() ? Optional.ofNullable(reason) : Optional.empty();
    }

    /** The complaints as findings of a rule. */
    public List<RuleFinding> findings(String rule, Severity severity, String clause) {
        if (complaints.isEmpty()) {
            return List.of();
        }
        List<RuleFinding> findings = new ArrayList<>(complaints.size());
        for (Complaint complaint : complaints) {
            findings.add(complaint.finding(rule, severity, clause));
        }
        return List.copyOf(findings);
    }
}
