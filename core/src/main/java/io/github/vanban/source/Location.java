package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Vị trí trong văn bản: where a value stands in a document, as a path of record components: {@code
 * body.blocks[1].blocks[0].text}. Immutable and thread-safe; two locations are equal when their
 * paths are.
 */
public final class Location {

    private static final int NO_INDEX = -1;

    private final @Nullable Location parent;
    private final String component;
    private final int index;

    private Location(@Nullable Location parent, String component, int index) {
        this.parent = parent;
        this.component = requireNonNull(component, "component");
        this.index = index;
    }

    /** A component of the document itself, e.g. {@code header}. */
    public static Location of(String component) {
        return new Location(null, component, NO_INDEX);
    }

    /** An element of a list that the document itself has, e.g. {@code attachments[0]}. */
    public static Location of(String component, int index) {
        return new Location(null, component, index);
    }

    /** The value that holds this one; null for a component of the document itself. */
    public @Nullable Location parent() {
        return parent;
    }

    /** The name of the component of the holder that this is, or whose element it is. */
    public String component() {
        return component;
    }

    /** Which element of the list this is, from 0; nothing when it is no element of a list. */
    public OptionalInt index() {
        return index == NO_INDEX ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** A component of the value at this place. */
    public Location child(String name) {
        return new Location(this, name, NO_INDEX);
    }

    /** An element of a list in the value at this place. */
    public Location child(String name, int at) {
        return new Location(this, name, at);
    }

    /** Whether this place is the other or lies inside it. */
    public boolean within(Location other) {
        for (Location place = this; place != null; place = place.parent) {
            if (place.equals(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Location that
                && index == that.index
                && component.equals(that.component)
                && (parent == null ? that.parent == null : parent.equals(that.parent));
    }

    @Override
    public int hashCode() {
        int above = parent == null ? 0 : parent.hashCode();
        return (above * 31 + component.hashCode()) * 31 + index;
    }

    /** The path: {@code body.blocks[1].blocks[0].text}. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        write(path);
        return path.toString();
    }

    private void write(StringBuilder path) {
        if (parent != null) {
            parent.write(path);
            path.append('.');
        }
        path.append(component);
        if (index != NO_INDEX) {
            path.append('[').append(index).append(']');
        }
    }
}
