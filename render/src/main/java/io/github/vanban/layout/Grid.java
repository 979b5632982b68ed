package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Table;

/**
 * Bảng: a table in the body (Phụ lục I, Phần I, Mục I.2). Immutable and thread-safe.
 *
 * @param table the rows and columns, not null
 * @param outline its part in the structure of the text, not null
 */
public record Grid(Table table, Outline outline) implements LayoutItem {

    /** More columns than an upright page can hold with words in them. */
    private static final int WIDE = 8;

    /** Checks for null. */
    public Grid {
        requireNonNull(table, "table");
        requireNonNull(outline, "outline");
    }

    /**
     * Whether the page may lie on its side for this table: where the text itself holds tables that stand
     * in no annex of their own (Mục I.2); here from eight columns on.
     */
    public boolean wide() {
        int columns = table.columns().size();
        return Math.max(
                        columns,
                        table.rows().isEmpty() ? 0 : table.rows().get(0).size())
                >= WIDE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.grid(this);
    }
}
