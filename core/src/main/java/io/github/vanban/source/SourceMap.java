package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Bản đồ vị trí: which stretch of a source text became which value of the document. Its segments
 * tile the text: every character lies in exactly one. Immutable and thread-safe.
 *
 * <p>It is kept as columns of numbers; segments are made when somebody asks for them.
 */
public final class SourceMap {

    private final int[] ends;
    private final Part[] parts;
    private final @Nullable Location[] holders;
    private final @Nullable String[] components;

    private SourceMap(Builder builder) {
        this.ends = Arrays.copyOf(builder.ends, builder.size);
        this.parts = Arrays.copyOf(builder.parts, builder.size);
        this.holders = Arrays.copyOf(builder.holders, builder.size);
        this.components = Arrays.copyOf(builder.components, builder.size);
    }

    /** Begins a map of a text, from its first character on. */
    public static Builder builder() {
        return new Builder();
    }

    /** All segments in the order of the text. */
    public List<Segment> segments() {
        return new Segments();
    }

    /** The segments from which the value at a location, or a part of it, was read. */
    public List<Segment> within(Location location) {
        requireNonNull(location, "location");
        List<Segment> found = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            Location place = location(i);
            if (place != null && place.within(location)) {
                found.add(segment(i));
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
        int found = Arrays.binarySearch(ends, offset + 1);
        int index = found >= 0 ? found : -found - 1;
        if (offset < 0 || index == ends.length) {
            throw new IndexOutOfBoundsException(
                    "at(" + offset + "): the text has no such character");
        }
        return segment(index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceMap that && segments().equals(that.segments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(ends), Arrays.hashCode(parts));
    }

    @Override
    public String toString() {
        return segments().toString();
    }

    private Segment segment(int index) {
        return new Segment(
                new Span(index == 0 ? 0 : ends[index - 1], ends[index]),
                parts[index],
                location(index));
    }

    private @Nullable Location location(int index) {
        Location holder = holders[index];
        String component = components[index];
        return holder == null || component == null ? holder : holder.child(component);
    }

    private final class Segments extends AbstractList<Segment> implements RandomAccess {

        @Override
        public Segment get(int index) {
            return segment(Objects.checkIndex(index, ends.length));
        }

        @Override
        public int size() {
            return ends.length;
        }
    }

    /** Lays segments one behind the other. Not thread-safe. */
    public static final class Builder {

        private int[] ends = new int[64];
        private Part[] parts = new Part[64];
        private @Nullable Location[] holders = new @Nullable Location[64];
        private @Nullable String[] components = new @Nullable String[64];
        private int size;

        private Builder() {}

        /** Where the next segment begins. */
        public int end() {
            return size == 0 ? 0 : ends[size - 1];
        }

        /**
         * Adds a segment from where the last one ended.
         *
         * @param end where it ends, exclusive
         * @param part what it was taken for
         * @param holder the value that was read from it, or that holds it; null when there is none
         * @param component the component of the holder, or null for the holder itself
         * @throws IllegalArgumentException when the segment would be empty
         */
        public Builder add(
                int end, Part part, @Nullable Location holder, @Nullable String component) {
            if (end <= end()) {
                throw new IllegalArgumentException(
                        "add(" + end + "): a segment begins at " + end() + " and is not empty");
            }
            if (size == ends.length) {
                grow();
            }
            ends[size] = end;
            parts[size] = requireNonNull(part, "part");
            holders[size] = holder;
            components[size] = component;
            size++;
            return this;
        }

        /** The map of what was added. */
        public SourceMap build() {
            return new SourceMap(this);
        }

        private void grow() {
            int length = size * 2;
            ends = Arrays.copyOf(ends, length);
            parts = Arrays.copyOf(parts, length);
            holders = Arrays.copyOf(holders, length);
            components = Arrays.copyOf(components, length);
        }
    }
}
