package io.github.vanban.validation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.validation.outcome.Fix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cách sửa để trao đổi: the edits that mend a {@link FindingView}, all of them together. Immutable and
 * thread-safe.
 *
 * @param safety {@code safe} for the only possible correction, {@code guarded} for the likely one
 * @param edits the replacements, in order and apart from each other
 */
public record FixView(String safety, List<Replacement> edits) {

    /** Checks for null and copies. */
    public FixView {
        requireNonNull(safety, "safety");
        edits = List.copyOf(edits);
    }

    /**
     * Chỗ sửa: one replacement in the text that was checked.
     *
     * @param start where it starts, in UTF-16 units from 0
     * @param end where it ends, exclusive
     * @param text what comes in its place
     */
    public record Replacement(int start, int end, String text) {}

    static @Nullable FixView of(@Nullable Fix fix) {
        if (fix == null) {
            return null;
        }
        return new FixView(
                ReportView.small(fix.safety()),
                fix.edits().stream()
                        .map(edit -> new Replacement(
                                edit.span().start(), edit.span().end(), edit.text()))
                        .toList());
    }
}
