package io.github.vanban.validation.outcome;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Cách sửa: the edits that mend a finding, all of them together. Immutable and thread-safe.
 *
 * @param safety how sure the correction is, not null
 * @param edits the replacements, in order and apart from each other
 */
public record Fix(Safety safety, List<Edit> edits) {

    /** Độ chắc chắn: whether somebody has to look at it. */
    public enum Safety {
        /** The only possible correction; nothing else changes. */
        SAFE,
        /** The likely correction; a person should look at it. */
        GUARDED
    }

    /** Checks for null and copies. */
    public Fix {
        requireNonNull(safety, "safety");
        edits = List.copyOf(edits);
    }
}
