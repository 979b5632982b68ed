package io.github.vanban.validation.outcome;

import io.github.vanban.source.Location;
import io.github.vanban.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chỗ: where a finding stands: in the document, and in the text it was read from. Immutable and
 * thread-safe.
 *
 * @param location the value in the document, or null when the document has none there
 * @param span the stretch of the source text, or null when there is no text or no one stretch
 */
public record Place(@Nullable Location location, @Nullable Span span) {

    private static final Place WHOLE = new Place(null, null);

    /** The document as a whole. */
    public static Place whole() {
        return WHOLE;
    }

    /** A value of a document that was not read from text. */
    public static Place of(Location location) {
        return new Place(location, null);
    }
}
