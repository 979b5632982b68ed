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

    private final List<LayoutItem> items;
    private final Place place;
    private final int depth;

    /** The lines of one block at a place. */
    private BodyLines(List<LayoutItem> items, Place place, int depth) {
        this.items = items;
        this.place = place;
        this.depth = depth;
    }

    /** The lines of the blocks that a component of the document holds. */
    static List<LayoutItem> of(List<Block> blocks, Place holder) {
        List<LayoutItem> items = new ArrayList<>();
        add(blocks, holder, 0, items);
        return items;
    }

    private static void add(List<Block> blocks, Place holder, int depth, List<LayoutItem> items) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).match(new BodyLines(items, holder.child("blocks", i), depth));
        }
    }

    @Override
    public Void division(Division division) {
        String text = division.text() == null ? "" : division.text();
        if (division.kind().standsAlone()) {
            Outline heading = as(Outline.Role.HEADING);
            items.add(Line.of(Zone.TEN_PHAN, division.marker(), heading));
            if (!text.isEmpty()) {
                items.add(Line.of(Zone.TIEU_DE_PHAN, Wording.capitals(text), heading));
            }
        } else {
            items.add(new Line(
                    zone(division),
                    division.marker(),
                    cased(division, text),
                    Rule.NONE,
                    as(role(division))));
        }
        add(division.blocks(), place, depth + 1, items);
        return null;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        items.add(Line.of(Zone.LOI_VAN, paragraph.text(), as(Outline.Role.TEXT)));
        return null;
    }

    @Override
    public Void table(Table table) {
        items.add(new Grid(table, as(Outline.Role.TEXT)));
        return null;
    }

    @Override
    public Void tasks(TaskTable tasks) {
        return table(tasks.toTable());
    }

    private Outline as(Outline.Role role) {
        return new Outline(role, depth, place);
    }

    /** An untitled điều is a paragraph of its own; what ranks below it is one of several. */
    private static Outline.Role role(Division division) {
        if (division.titled()) {
            return Outline.Role.HEADING;
        }
        return division.kind() == DivisionKind.DIEU ? Outline.Role.TEXT : Outline.Role.ITEM;
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
