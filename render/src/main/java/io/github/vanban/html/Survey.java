package io.github.vanban.html;

import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Outline;
import java.util.List;

/** A first walk over a layout: about how many bytes it takes, and what its page is called. */
final class Survey implements LayoutItem.Cases<Void> {

    /** The tags around a line or a cell. */
    private static final int TAGS = 56;

    private int bytes = 512;
    private final StringBuilder title = new StringBuilder();
    private boolean titling = true;

    private Survey() {}

    static Survey of(Layout layout) {
        Survey survey = new Survey();
        layout.sheets().forEach(sheet -> {
            sheet.items().forEach(item -> item.match(survey));
            survey.titling = false;
        });
        return survey;
    }

    /** Enough for most documents, so that the bytes need not grow. */
    int bytes() {
        return bytes;
    }

    /** Tên loại and trích yếu of the first sheet, or {@code Văn bản}. */
    String title() {
        return title.isEmpty() ? "Văn bản" : title.toString();
    }

    @Override
    public Void line(Line line) {
        count(line.text());
        if (titling && line.outline().role() == Outline.Role.TITLE) {
            title.append(title.isEmpty() ? "" : " – ").append(line.text());
        }
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        columns.left().forEach(this::line);
        columns.right().forEach(this::line);
        return null;
    }

    @Override
    public Void grid(Grid grid) {
        grid.table().columns().forEach(this::count);
        for (List<String> row : grid.table().rows()) {
            row.forEach(this::count);
        }
        return null;
    }

    /** Half of the letters of Vietnamese text take a byte more, and some take two. */
    private void count(String text) {
        bytes += text.length() * 7 / 5 + TAGS;
    }
}
