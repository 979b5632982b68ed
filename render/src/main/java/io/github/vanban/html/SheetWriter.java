package io.github.vanban.html;

import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Frame;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Outline;
import io.github.vanban.layout.Region;
import io.github.vanban.layout.Rule;
import io.github.vanban.layout.Sheet;
import io.github.vanban.layout.Zone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the items of one sheet. */
final class SheetWriter implements LayoutItem.Cases<Void> {

    private final HtmlWriter html;
    private final Structure structure;
    private final TitleLines titleLines;
    private final Overlay overlay;
    private final GridWriter grids;
    private @Nullable Region region;

    SheetWriter(HtmlWriter html, int titleLevel, TitleLines titleLines, Overlay overlay) {
        this.html = html;
        this.structure = new Structure(html, titleLevel);
        this.titleLines = titleLines;
        this.overlay = overlay;
        this.grids = new GridWriter(html, overlay.words());
    }

    /** Writes a sheet in the element that is given. */
    void write(Sheet sheet, Tag element) {
        html.open(element);
        int depth = html.depth();
        List<LayoutItem> items = sheet.items();
        if (!items.isEmpty()
                && items.get(items.size() - 1) instanceof Line last
                && last.zone().region() == Region.FOOT) {
            html.open(Tags.footRoom(last.text().length())).close();
        }
        for (LayoutItem item : items) {
            enter(region(item), depth);
            item.match(this);
        }
        finish(depth);
        html.close();
    }

    private void enter(Region next, int depth) {
        if (next != region) {
            finish(depth);
            region = next;
            Tag element = RegionTags.of(next);
            if (element != null) {
                html.open(element);
            }
        }
    }

    private void finish(int depth) {
        endItem();
        structure.closeAll();
        html.closeTo(depth);
    }

    /** What was written last is complete: findings about it follow. */
    private void endItem() {
        structure.closeHeading();
        overlay.flush(html);
    }

    @Override
    public Void line(Line line) {
        Outline outline = line.outline();
        if (!structure.continues(outline)) {
            endItem();
        }
        switch (outline.role()) {
            case TITLE, HEADING -> heading(line);
            case ITEM -> item(line);
            case TEXT -> {
                structure.closeLists(outline.depth());
                paragraph(line);
            }
        }
        overlay.passed(outline.place());
        return null;
    }

    private void heading(Line line) {
        Outline outline = line.outline();
        if (structure.continues(outline)) {
            html.text("\n").open(Tags.span(line.zone(), line.rule()));
            words(line);
            html.close();
            return;
        }
        structure.closeLists(outline.depth());
        int level = structure.level(outline);
        boolean several = outline.role() == Outline.Role.TITLE || line.marker().isEmpty();
        html.open(several ? Tags.heading(level) : Tags.heading(level, line.zone()));
        structure.opened(outline);
        if (several) {
            html.open(Tags.span(line.zone(), line.rule()));
        }
        words(line);
        if (several) {
            html.close();
        }
    }

    private void item(Line line) {
        boolean body = line.zone().region() == Region.TEXT;
        structure.item(line.outline(), body ? Tags.ITEM : Tags.item(line.zone()));
        if (body) {
            paragraph(line);
        } else {
            words(line);
        }
    }

    private void paragraph(Line line) {
        if (line.text().isEmpty() && line.marker().isEmpty()) {
            html.open(Tags.space(line.zone())).close();
            return;
        }
        html.open(element(line));
        words(line);
        html.close();
    }

    private static Tag element(Line line) {
        // Stamps stand in no text, and most lines are text.
        if (line.zone().region() == Region.HEADER) {
            Optional<Frame> frame = Frame.of(line);
            if (frame.isPresent()) {
                return Stamps.tag(line.zone(), frame.get());
            }
        }
        return Tags.line(line.zone(), line.rule());
    }

    private void words(Line line) {
        if (line.zone() == Zone.DIEU && line.outline().role() == Outline.Role.TEXT) {
            html.open(Tags.MARKER).text(line.marker()).close();
            html.text(line.text().isEmpty() ? "" : " ").prose(line.text());
            return;
        }
        if (line.rule() == Rule.SHORT || line.zone() == Zone.CO_QUAN_CHU_QUAN) {
            int from = 0;
            for (int next : titleLines.breaks(line)) {
                html.prose(line.text().substring(from, next)).lineBreak();
                from = next;
            }
            html.prose(line.text().substring(from));
            return;
        }
        if (!line.marker().isEmpty()) {
            html.text(line.marker()).text(line.text().isEmpty() ? "" : " ");
        }
        html.prose(line.text());
    }

    @Override
    public Void columns(Columns columns) {
        endItem();
        html.open(Tags.COLUMNS);
        column(columns.left(), Tags.LEFT);
        column(columns.right(), Tags.RIGHT);
        html.close();
        return null;
    }

    private void column(List<Line> lines, Tag element) {
        html.open(element);
        lines.forEach(this::line);
        endItem();
        structure.closeAll();
        html.close();
    }

    @Override
    public Void grid(Grid grid) {
        endItem();
        structure.closeLists(grid.outline().depth());
        grids.write(grid);
        overlay.passed(grid.outline().place());
        return null;
    }

    private static Region region(LayoutItem item) {
        if (item instanceof Line line) {
            return line.zone().region();
        }
        if (item instanceof Columns columns) {
            List<Line> lines = columns.left().isEmpty() ? columns.right() : columns.left();
            return lines.isEmpty() ? Region.HEADER : lines.get(0).zone().region();
        }
        return Region.TEXT;
    }
}
