package io.github.vanban.render;

import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Writes one paragraph a line, groups apart by an empty line; columns one after the other. */
final class FlowWriter implements LayoutItem.Cases<Void> {

    private final List<String> groups = new ArrayList<>();

    String write(Layout layout) {
        for (Sheet sheet : layout.sheets()) {
            sheet.items().forEach(item -> item.match(this));
        }
        return String.join("\n", groups);
    }

    @Override
    public Void line(Line line) {
        group(List.of(line));
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        group(columns.left());
        group(columns.right());
        return null;
    }

    @Override
    public Void grid(Grid grid) {
        StringBuilder text = new StringBuilder();
        if (!grid.table().columns().isEmpty()) {
            row(grid.table().columns(), text);
        }
        grid.table().rows().forEach(row -> row(row, text));
        groups.add(text.toString());
        return null;
    }

    private void group(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String words = line.words();
            if (!words.isEmpty()) {
                text.append(words).append('\n');
            }
        }
        if (!text.isEmpty()) {
            groups.add(text.toString());
        }
    }

    private static void row(List<String> cells, StringBuilder text) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t").append(cells.get(i));
        }
        text.append('\n');
    }
}
