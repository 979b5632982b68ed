package io.github.vanban.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bảng, biểu: rows and columns within the body (Phụ lục I, Phần I, Mục I.2). Immutable and
 * thread-safe.
 *
 * @param columns the headings of the columns; empty for a table without a heading row
 * @param rows the rows, all with as many cells as there are columns; a cell may be empty text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Table(List<String> columns, List<List<String>> rows) implements Block {

    /**
     * Checks that the table is rectangular, and copies.
     *
     * @throws IllegalArgumentException when a row has more or fewer cells than the others
     */
    public Table {
        columns = cells(columns, "columns");
        rows = Copies.listOrEmpty(rows, "rows").stream()
                .map(row -> cells(row, "row"))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            int width = columns.isEmpty() ? rows.get(0).size() : columns.size();
            if (rows.get(i).size() != width) {
                throw new IllegalArgumentException("Table: row " + (i + 1) + " has "
                        + rows.get(i).size() + " cells where " + width + " are expected");
            }
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }

    private static List<String> cells(@Nullable List<String> cells, String component) {
        return Copies.listOrEmpty(cells, component).stream().map(OneLine::of).toList();
    }
}
