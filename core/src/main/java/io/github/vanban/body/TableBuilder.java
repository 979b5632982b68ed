package io.github.vanban.body;

import io.github.vanban.internal.Copies;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills one table of a body (Phụ lục I, Phần I, Mục I.2); obtained from {@link BodyBuilder#table}. Cells are text: a part of the
 * body cannot stand in one. Not thread-safe.
 */
public final class TableBuilder {

    private List<String> columns = List.of();
    private final List<List<String>> rows = new ArrayList<>();

    TableBuilder() {}

    /** Names the columns; without it the table has no heading row. */
    public TableBuilder columns(String... names) {
        columns = Copies.given(names, "columns(names)");
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells the text of each cell; empty text for an empty cell
     * @throws IllegalArgumentException when the row is longer or shorter than the others
     */
    public TableBuilder row(String... cells) {
        List<String> row = Copies.given(cells, "row(cells)");
        int width = rows.isEmpty() ? columns.size() : rows.get(0).size();
        if (width > 0 && row.size() != width) {
            throw new IllegalArgumentException(
                    "row(…): " + row.size() + " cells where " + width + " are expected");
        }
        rows.add(row);
        return this;
    }

    Table build() {
        return new Table(columns, rows);
    }
}
