package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the source text and what it was taken for. Immutable and thread-safe.
 *
 * @param span the stretch, not null
 * @param part what it was taken for, not null
 * @param location the value in the document that was read from it, or null when there is none
 */
public record Segment(Span span, Part part, @Nullable Location location) {

    /** Checks for null. */
    public Segment {
        requireNonNull(span, "span");
        requireNonNull(part, "part");
    }
}
