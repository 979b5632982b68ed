package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Table;

/**
 * Bảng: a table in the body (Phụ lục I, Phần I, Mục I.2). Immutable and thread-safe.
 *
 * @param table the rows and columns, not null
 */
public record Grid(Table table) implements LayoutItem {

    /** Checks for null. */
    public Grid {
        requireNonNull(table, "table");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.grid(this);
    }
}
