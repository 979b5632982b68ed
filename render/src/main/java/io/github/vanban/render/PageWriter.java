package io.github.vanban.render;

import io.github.vanban.layout.Align;
import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Grid;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Rule;
import io.github.vanban.layout.Sheet;
import io.github.vanban.layout.Zone;
import io.github.vanban.render.internal.DisplayWidth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a picture of the page in columns of one width each. */
final class PageWriter implements LayoutItem.Cases<Void> {

    private static final int GAP = 2;

    /** Zones that stand apart from whatever is above them. */
    private static final Set<Zone> APART = EnumSet.of(
            Zone.TEN_LOAI,
            Zone.KINH_GUI,
            Zone.THAM_QUYEN,
            Zone.LENH_BAN_HANH,
            Zone.TEN_PHAN,
            Zone.DIA_CHI,
            Zone.NOI_NHAN);

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private @Nullable LayoutItem previous;

    PageWriter(int width) {
        this.width = width;
    }

    String write(Layout layout) {
        for (Sheet sheet : layout.sheets()) {
            if (!lines.isEmpty()) {
                lines.add("");
                lines.add("");
            }
            previous = null;
            sheet.items().forEach(this::add);
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    private void add(LayoutItem item) {
        if (previous != null && apart(previous, item)) {
            lines.add("");
        }
        item.match(this);
        previous = item;
    }

    private static boolean apart(LayoutItem above, LayoutItem item) {
        if (!(above instanceof Line upper) || !(item instanceof Line line)) {
            return true;
        }
        boolean changed = line.zone() != upper.zone();
        return upper.rule() != Rule.NONE
                || line.zone() == Zone.MUC_LA_MA
                || line.zone() == Zone.DIEU
                || (changed && APART.contains(line.zone()))
                || (changed && upper.zone() == Zone.KINH_GUI)
                || (changed
                        && upper.zone().align() == Align.CENTER
                        && line.zone().align() != Align.CENTER);
    }

    @Override
    public Void line(Line line) {
        lines.addAll(LineWriter.write(line, width));
        return null;
    }

    @Override
    public Void columns(Columns columns) {
        int leftWidth = (width - GAP) * 6 / 13;
        int rightWidth = width - GAP - leftWidth;
        List<String> left = column(columns.left(), leftWidth);
        List<String> right = column(columns.right(), rightWidth);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String cell = i < left.size() ? left.get(i) : "";
            String padding = " ".repeat(Math.max(1, leftWidth + GAP - DisplayWidth.of(cell)));
            lines.add(cell + padding + (i < right.size() ? right.get(i) : ""));
        }
        return null;
    }

    @Override
    public Void grid(Grid grid) {
        lines.addAll(GridWriter.write(grid.table(), width));
        return null;
    }

    private static List<String> column(List<Line> column, int width) {
        List<String> lines = new ArrayList<>();
        for (Line line : column) {
            lines.addAll(LineWriter.write(line, width));
        }
        return lines;
    }
}
