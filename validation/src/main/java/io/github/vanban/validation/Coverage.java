package io.github.vanban.validation;

import io.github.vanban.validation.outcome.Status;
import java.util.List;

/**
 * Phạm vi đã kiểm tra: how many rules gave which answer. Immutable and thread-safe.
 *
 * @param passed rules with nothing against the document
 * @param failed rules with a finding
 * @param notApplicable rules that do not speak about such a document
 * @param notEvaluated rules that could not be looked at
 */
public record Coverage(int passed, int failed, int notApplicable, int notEvaluated) {

    static Coverage of(List<Outcome> outcomes) {
        return new Coverage(
                count(outcomes, Status.PASS),
                count(outcomes, Status.FAIL),
                count(outcomes, Status.NOT_APPLICABLE),
                count(outcomes, Status.NOT_EVALUATED));
    }

    /** How many rules were looked at. */
    public int evaluated() {
        return passed + failed;
    }

    private static int count(List<Outcome> outcomes, Status status) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }
}
