package io.github.vanban.html;

import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Outline;
import java.util.List;

/** What a page is called in the browser: tên loại and trích yếu of its first sheet. */
final class PageTitle implements LayoutItem.Cases<Void> {

    private final StringBuilder title = new StringBuilder();

    private PageTitle() {}

    /** The title, or {@code Văn bản} where the sheet has none. */
    static String of(Layout layout) {
        PageTitle title = new PageTitle();
        layout.sheets().stream()
                .limit(1)
                .forEach(sheet -> sheet.items().forEach(item -> item.match(title)));
        return title.title.isEmpty() ? "Văn bản" : title.title.toString();
    }

    @Override
    public Void line(Line line) {
        if (line.outline().role() == Outline.Role.TITLE) {
            title.append(title.isEmpty() ? "" : " – ").append(line.text());
        }
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        List.of(columns.left(), columns.right()).forEach(lines -> lines.forEach(this::line));
        return null;
    }

    @Override
    public Void grid(Grid grid) {
        return null;
    }
}
