package io.github.vanban.layout;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.body.Paragraph;
import io.github.vanban.body.Table;
import io.github.vanban.body.TaskTable;
import java.util.ArrayList;
import java.util.List;

/** Lays out blocks in reading order: the body of a document, an attached text or an annex (ô số 6). */
final class BodyLines implements Block.Cases<Void> {

    private final List<LayoutItem> items = new ArrayList<>();

    private BodyLines() {}

    static List<LayoutItem> of(List<Block> blocks) {
        BodyLines lines = new BodyLines();
        blocks.forEach(block -> block.match(lines));
        return lines.items;
    }

    @Override
    public Void division(Division division) {
        String text = division.text() == null ? "" : division.text();
        if (division.kind().standsAlone()) {
            items.add(Line.of(Zone.TEN_PHAN, division.marker()));
            if (!text.isEmpty()) {
                items.add(Line.of(Zone.TIEU_DE_PHAN, Wording.capitals(text)));
            }
        } else {
            items.add(
                    new Line(zone(division), division.marker(), cased(division, text), Rule.NONE));
        }
        division.blocks().forEach(block -> block.match(this));
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        items.add(Line.of(Zone.LOI_VAN, paragraph.text()));
        return null;
    }

    @Override
    public Void table(Table table) {
        items.add(new Grid(table));
        return null;
    }

    @Override
    public Void tasks(TaskTable tasks) {
        return table(tasks.toTable());
    }

    private static String cased(Division division, String text) {
        return division.kind() == DivisionKind.MUC_LA_MA ? Wording.capitals(text) : text;
    }

    private static Zone zone(Division division) {
        if (division.kind() == DivisionKind.DIEU) {
            return Zone.DIEU;
        }
        if (division.kind() == DivisionKind.MUC_LA_MA) {
            return Zone.MUC_LA_MA;
        }
        return division.titled() ? Zone.TIEU_DE_KHOAN : Zone.KHOAN_DIEM;
    }
}
