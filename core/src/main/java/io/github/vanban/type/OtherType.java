package io.github.vanban.type;

import io.github.vanban.internal.OneLine;
import java.util.Optional;

/**
 * Tên loại khác: a title that neither Điều 7 nor the law on normative documents names, e.g.
 * {@code Lịch công tác}. Immutable and thread-safe.
 *
 * @param title the title as written, not blank; never the name of a type that the law knows
 */
public record OtherType(String title) implements DocumentType {

    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException when it is blank or names a type that has a constant
     */
    public OtherType {
        title = OneLine.required(title, "title");
        if (TypeNames.find(title).isPresent()) {
            throw new IllegalArgumentException(
                    "title: \"" + title + "\" is a type of its own; use DocumentType.parse");
        }
    }

    @Override
    public Optional<String> code() {
        return Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.other(this);
    }

    @Override
    public String toString() {
        return title;
    }
}
