package io.github.vanban.layout;

import io.github.vanban.document.Document;
import io.github.vanban.document.Preamble;
import io.github.vanban.document.Title;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what stands between the header and the body: tên loại, trích yếu, kính gửi, thẩm quyền,
 * căn cứ (ô số 5a, 9a, 6).
 */
final class OpeningLines {

    private static final Place PREAMBLE = Place.of("preamble");

    private final Document document;

    OpeningLines(Document document) {
        this.document = document;
    }

    List<LayoutItem> lay() {
        List<LayoutItem> items = new ArrayList<>();
        items.addAll(title(document.title(), Rule.SHORT, Place.of("title")));
        Preamble preamble = document.preamble();
        items.addAll(addressees(preamble.addressees()));
        if (preamble.authority() != null) {
            items.add(Line.of(
                    Zone.THAM_QUYEN,
                    Wording.capitals(preamble.authority()),
                    Outline.text(PREAMBLE.child("authority"))));
        }
        for (int i = 0; i < preamble.bases().size(); i++) {
            String mark = i == preamble.bases().size() - 1 ? "." : ";";
            items.add(Line.of(
                    Zone.CAN_CU,
                    preamble.bases().get(i) + mark,
                    Outline.text(PREAMBLE.child("bases", i))));
        }
        if (preamble.lead() != null) {
            items.add(Line.of(Zone.LOI_VAN, preamble.lead(), Outline.text(PREAMBLE.child("lead"))));
        } else {
            items.addAll(command());
        }
        return items;
    }

    /** Tên loại and trích yếu; a công văn prints neither here (Mục II.5). */
    static List<Line> title(Title title, Rule rule, Place place) {
        if (title.type() == AdministrativeType.CONG_VAN) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        Rule belowType = title.subject() == null ? rule : Rule.NONE;
        if (title.type() != null) {
            Outline type = Outline.title(place.child("type"));
            lines.add(Line.of(
                    Zone.TEN_LOAI, Wording.capitals(title.type().title()), belowType, type));
        }
        if (title.subject() != null) {
            lines.add(Line.of(
                    Zone.TRICH_YEU, title.subject(), rule, Outline.title(place.child("subject"))));
        }
        return lines;
    }

    /** One addressee on the line of {@code Kính gửi:}, several on lines of their own (Mục II.9.d). */
    private static List<Line> addressees(List<String> addressees) {
        if (addressees.size() == 1) {
            Outline only = Outline.text(PREAMBLE.child("addressees", 0));
            return List.of(
                    new Line(Zone.KINH_GUI, "Kính gửi:", addressees.get(0), Rule.NONE, only));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < addressees.size(); i++) {
            if (i == 0) {
                lines.add(Line.of(
                        Zone.KINH_GUI, "Kính gửi:", Outline.text(PREAMBLE.child("addressees"))));
            }
            String mark = i == addressees.size() - 1 ? "." : ";";
            String text = addressees.get(i) + mark;
            Outline item = Outline.item(PREAMBLE.child("addressees", i));
            lines.add(new Line(Zone.KINH_GUI, "-", text, Rule.NONE, item));
        }
        return lines;
    }

    /**
     * {@code QUYẾT ĐỊNH:} or {@code QUYẾT NGHỊ:} (mẫu 1.1, 1.2); a lead sentence stands for it, and
     * a normative document, which has a year in its number, has other forms.
     */
    private List<Line> command() {
        DocumentNumber number = document.header().number();
        if (number != null && number.family() == NumberFamily.NORMATIVE) {
            return List.of();
        }
        if (document.title().type() == AdministrativeType.QUYET_DINH) {
            return List.of(Line.of(Zone.LENH_BAN_HANH, "QUYẾT ĐỊNH:", Outline.text(PREAMBLE)));
        }
        if (document.title().type() == AdministrativeType.NGHI_QUYET) {
            return List.of(Line.of(Zone.LENH_BAN_HANH, "QUYẾT NGHỊ:", Outline.text(PREAMBLE)));
        }
        return List.of();
    }
}
