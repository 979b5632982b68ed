package io.github.vanban.layout;

import io.github.vanban.document.Document;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberFamily;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.ArrayList;
import java.util.List;

/** Lays out the document itself (mẫu 1.1 to 1.10 of Phụ lục III). */
final class MainSheet {

    private static final Place BODY = Place.of("body");

    /** The types of Điều 7 for which Phụ lục III has no template. */
    private static final List<DocumentType> WITHOUT_TEMPLATE = List.of(
            AdministrativeType.HOP_DONG,
            AdministrativeType.BAN_GHI_NHO,
            AdministrativeType.BAN_THOA_THUAN,
            AdministrativeType.THU_CONG);

    private final Document document;
    private final Wording wording;

    MainSheet(Document document, Blanks blanks) {
        this.document = document;
        this.wording = new Wording(blanks);
    }

    Sheet lay() {
        List<LayoutItem> items = new ArrayList<>(new HeaderLines(document, wording).main());
        items.addAll(new OpeningLines(document).lay());
        List<LayoutItem> body = BodyLines.of(document.body().blocks(), BODY);
        if (document.body().closing() != null) {
            Outline closing = Outline.text(BODY.child("closing"));
            body.add(Line.of(Zone.LOI_VAN, document.body().closing(), closing));
        }
        items.addAll(endMarked() ? EndMark.on(body, BODY) : body);
        items.addAll(new EndingLines(document).lay());
        return new Sheet(Sheet.Kind.MAIN, items);
    }

    /** The mark stands in the templates only; Party papers end with a plain full stop. */
    private boolean endMarked() {
        DocumentNumber number = document.header().number();
        boolean party = number != null && number.family() == NumberFamily.PARTY;
        DocumentType type = document.title().type();
        return !party && (type == null || !WITHOUT_TEMPLATE.contains(type));
    }
}
