package io.github.vanban.render;

import io.github.vanban.body.Table;
import io.github.vanban.render.internal.DisplayWidth;
import io.github.vanban.render.internal.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table with frames, its columns as wide as their text needs and the page allows. A table
 * that the page cannot hold without cutting words is written row by row instead.
 */
final class GridWriter {

    private final Table table;
    private final int width;
    private final int[] widths;

    private GridWriter(Table table, int width, int[] widths) {
        this.table = table;
        this.width = width;
        this.widths = widths;
    }

    static List<String> write(Table table, int width) {
        ColumnWidths columns = new ColumnWidths(table, width);
        GridWriter writer = new GridWriter(table, width, columns.share());
        return columns.fit() ? writer.framed() : writer.listed();
    }

    private List<String> framed() {
        List<String> lines = new ArrayList<>();
        if (widths.length == 0) {
            return lines;
        }
        lines.add(frame('┌', '┬', '┐'));
        if (!table.columns().isEmpty()) {
            row(table.columns(), lines);
            lines.add(frame('├', '┼', '┤'));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            if (i > 0) {
                lines.add(frame('├', '┼', '┤'));
            }
            row(table.rows().get(i), lines);
        }
        lines.add(frame('└', '┴', '┘'));
        return lines;
    }

    /** One line a cell, {@code heading: text}; an empty line between rows. */
    private List<String> listed() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                String heading =
                        table.columns().isEmpty() ? "-" : table.columns().get(i) + ":";
                lines.addAll(TextWrapper.wrap(heading + " " + row.get(i), width, 0));
            }
        }
        return lines;
    }

    private void row(List<String> cells, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(TextWrapper.wrap(cells.get(i), widths[i], 0));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder("│");
            for (int i = 0; i < widths.length; i++) {
                String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
                String padding = " ".repeat(widths[i] - DisplayWidth.of(text));
                line.append(' ').append(text).append(padding).append(" │");
            }
            lines.add(line.toString());
        }
    }

    private String frame(char left, char middle, char right) {
        StringBuilder line = new StringBuilder().append(left);
        for (int i = 0; i < widths.length; i++) {
            line.append("─".repeat(widths[i] + 2)).append(i == widths.length - 1 ? right : middle);
        }
        return line.toString();
    }
}
