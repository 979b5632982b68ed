package io.github.vanban.layout;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.Header;
import io.github.vanban.mark.Circulation;
import io.github.vanban.organ.Organ;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;

/** Lays out what stands above the title: ô số 1 to 4, 5b, 10 and 11 (Phụ lục I, Phần I, Mục II–III). */
final class HeaderLines {

    private static final Place HEADER = Place.of("header");
    private static final Place MARKS = HEADER.child("marks");
    private static final Outline SUBJECT = Outline.title(Place.of("title").child("subject"));

    private static final List<Line> NATION = List.of(
            Line.of(Zone.QUOC_HIEU, Wording.QUOC_HIEU, Outline.text(HEADER)),
            Line.of(Zone.TIEU_NGU, Wording.TIEU_NGU, Rule.AS_TEXT, Outline.text(HEADER)));

    private final Document document;
    private final Wording wording;

    HeaderLines(Document document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    /** The rows of the header: names beside quốc hiệu, then number beside place and date. */
    List<LayoutItem> main() {
        List<LayoutItem> items = new ArrayList<>();
        Circulation circulation = document.header().marks().circulation();
        if (circulation != null) {
            Line mark = Line.of(Zone.LUU_HANH, circulation.text(), mark("circulation"));
            items.add(new Columns(List.of(), List.of(mark)));
        }
        items.add(new Columns(organs(), NATION));
        Columns second = new Columns(numberAndMarks(), placeAndDate());
        if (!second.left().isEmpty() || !second.right().isEmpty()) {
            items.add(second);
        }
        return items;
    }

    /** The header of an attached text: neither number nor date (mẫu 1.3). */
    List<LayoutItem> attached() {
        return List.of(new Columns(organs(), NATION));
    }

    private List<Line> organs() {
        List<Line> lines = new ArrayList<>();
        List<Organ> issuers = document.header().issuers();
        for (int index = 0; index < issuers.size(); index++) {
            Organ organ = issuers.get(index);
            Outline outline = Outline.text(HEADER.child("issuers", index));
            String superior = organ.superior();
            if (superior != null) {
                lines.add(Line.of(Zone.CO_QUAN_CHU_QUAN, Wording.capitals(superior), outline));
            }
            List<String> name = organ.headerLines();
            for (int i = 0; i < name.size(); i++) {
                Rule rule = i == name.size() - 1 ? Rule.SHORT : Rule.NONE;
                lines.add(Line.of(Zone.CO_QUAN_BAN_HANH, name.get(i), rule, outline));
            }
        }
        return lines;
    }

    private List<Line> numberAndMarks() {
        List<Line> lines = new ArrayList<>();
        Header header = document.header();
        if (header.number() != null) {
            lines.add(Line.of(
                    Zone.SO_KY_HIEU,
                    wording.numberLine(header.number()),
                    Outline.text(HEADER.child("number"))));
        }
        String subject = document.title().subject();
        if (document.title().type() == AdministrativeType.CONG_VAN && subject != null) {
            boolean said = subject.regionMatches(true, 0, "V/v", 0, 3);
            lines.add(Line.of(Zone.TRICH_YEU_CONG_VAN, said ? subject : "V/v " + subject, SUBJECT));
        }
        if (header.marks().secrecy() != null) {
            lines.add(Line.of(Zone.DO_MAT, header.marks().secrecy().text(), mark("secrecy")));
        }
        if (header.marks().urgency() != null) {
            lines.add(Line.of(Zone.DO_KHAN, header.marks().urgency().text(), mark("urgency")));
        }
        return lines;
    }

    private List<Line> placeAndDate() {
        PlaceAndDate issued = document.header().issued();
        if (issued == null || document.title().type() == AdministrativeType.BIEN_BAN) {
            return List.of();
        }
        String date = wording.date(issued.date());
        String text = issued.place() == null ? date : issued.place() + ", " + date;
        return List.of(
                Line.of(Zone.DIA_DANH_THOI_GIAN, text, Outline.text(HEADER.child("issued"))));
    }

    private static Outline mark(String property) {
        return Outline.text(MARKS.child(property));
    }
}
