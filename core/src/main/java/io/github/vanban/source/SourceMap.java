package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bản đồ vị trí: which stretch of a source text became which value of the document. Its segments
 * tile the text: every character lies in exactly one. Immutable and thread-safe.
 */
public final class SourceMap {

    private final List<Segment> segments;

    /**
     * A map of these segments.
     *
     * @throws IllegalArgumentException when they leave a gap, overlap or do not begin at 0
     */
    public SourceMap(List<Segment> segments) {
        this.segments = Copies.listOrEmpty(segments, "segments");
        int at = 0;
        for (Segment segment : this.segments) {
            if (segment.span().start() != at || segment.span().length() == 0) {
                throw new IllegalArgumentException("SourceMap: a segment of its own is expected at "
                        + at + ", not " + segment);
            }
            at = segment.span().end();
        }
    }

    /** All segments in the order of the text. */
    public List<Segment> segments() {
        return segments;
    }

    /** The segments from which the value at a location, or a part of it, was read. */
    public List<Segment> within(Location location) {
        requireNonNull(location, "location");
        List<Segment> found = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.location() != null && segment.location().within(location)) {
                found.add(segment);
            }
        }
        return found;
    }

    /** From the first to the last character of a value; nothing when it was not read from text. */
    public Optional<Span> span(Location location) {
        List<Segment> found = within(location);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        found.get(0).span().start(),
                        found.get(found.size() - 1).span().end()));
    }

    /**
     * The segment in which a character lies.
     *
     * @param offset from 0 to before the end of the text
     * @throws IndexOutOfBoundsException when there is no such character
     */
    public Segment at(int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = segments.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return segments.get(middle);
            }
        }
        throw new IndexOutOfBoundsException("at(" + offset + "): the text has no such character");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceMap that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public String toString() {
        return segments.toString();
    }
}
