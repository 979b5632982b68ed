package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Vị trí trong văn bản: which component of a document (Điều 8) a line says;
 * printed as the path that its JSON has: {@code body.blocks[0].blocks[2]}. Immutable and thread-safe.
 *
 * @param parent the component that holds it, or null for a component of the document itself
 * @param property the name of the component, not null
 * @param index the index in a list, from 0; -1 when the component is no list
 */
public record Place(@Nullable Place parent, String property, int index) {

    /** Checks for null. */
    public Place {
        requireNonNull(property, "property");
    }

    static Place of(String property) {
        return new Place(null, property, -1);
    }

    static Place of(String property, int index) {
        return new Place(null, property, index);
    }

    Place child(String childProperty) {
        return new Place(this, childProperty, -1);
    }

    Place child(String childProperty, int childIndex) {
        return new Place(this, childProperty, childIndex);
    }

    /** The path from the document: {@code attachments[0].title.subject}. */
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
        path.append(property);
        if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }
}
