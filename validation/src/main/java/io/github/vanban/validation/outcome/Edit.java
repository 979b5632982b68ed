package io.github.vanban.validation.outcome;

import static java.util.Objects.requireNonNull;

import io.github.vanban.source.Span;

/**
 * Chỗ sửa: one replacement in the source text. Immutable and thread-safe.
 *
 * @param span what is replaced; empty to insert
 * @param text what comes in its place; empty to delete
 */
public record Edit(Span span, String text) {

    /** Checks for null. */
    public Edit {
        requireNonNull(span, "span");
        requireNonNull(text, "text");
    }
}
