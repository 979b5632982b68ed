package io.github.vanban.html;

import io.github.vanban.body.Table;
import io.github.vanban.layout.Grid;
import java.util.List;

/** Writes tables, each in a region of its own that a narrow screen can scroll. */
final class GridWriter {

    private final HtmlWriter html;
    private final Words words;
    private int count;

    GridWriter(HtmlWriter html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(Grid grid) {
        Table table = grid.table();
        if (table.columns().isEmpty() && table.rows().isEmpty()) {
            return;
        }
        count++;
        String classes = grid.wide() ? "vb-bang vb-ngang" : "vb-bang";
        html.open(Tag.with(
                "div",
                classes,
                "role=\"region\" tabindex=\"0\" aria-label=\"" + words.table() + ' ' + count
                        + '"'));
        html.open(Tags.TABLE);
        if (!table.columns().isEmpty()) {
            html.open(Tags.TABLE_HEAD);
            row(table.columns(), Tags.COLUMN_HEADING);
            html.close();
        }
        if (!table.rows().isEmpty()) {
            html.open(Tags.TABLE_BODY);
            table.rows().forEach(row -> row(row, Tags.CELL));
            html.close();
        }
        html.close().close();
    }

    private void row(List<String> cells, Tag element) {
        html.open(Tags.ROW);
        for (String cell : cells) {
            html.open(element).prose(cell).close();
        }
        html.close();
    }
}
