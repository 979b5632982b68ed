package io.github.vanban.layout;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Annex;
import io.github.vanban.document.AttachedText;
import io.github.vanban.document.Attachment;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.type.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out an attached text (mẫu 1.3) or an annex (mẫu 2.1), which name what they belong to. */
final class AttachmentSheet implements Attachment.Cases<Sheet> {

    private final Document document;
    private final Wording wording;
    private final Place place;

    AttachmentSheet(Document document, Blanks blanks, int index) {
        this.place = Place.of("attachments", index);
        this.document = document;
        this.wording = new Wording(blanks);
    }

    Sheet lay(Attachment attachment) {
        return attachment.match(this);
    }

    @Override
    public Sheet text(AttachedText text) {
        List<LayoutItem> items = new ArrayList<>(new HeaderLines(document, wording).attached());
        items.addAll(OpeningLines.title(text.title(), Rule.NONE, place.child("title")));
        items.add(belongsTo());
        items.addAll(EndMark.on(BodyLines.of(text.blocks(), place), place));
        return new Sheet(Sheet.Kind.ATTACHED_TEXT, items);
    }

    @Override
    public Sheet annex(Annex annex) {
        List<LayoutItem> items = new ArrayList<>();
        items.add(Line.of(Zone.PHU_LUC, annex.label(), Outline.title(place.child("label"))));
        if (annex.title() != null) {
            items.add(Line.of(
                    Zone.TEN_PHU_LUC,
                    Wording.capitals(annex.title()),
                    Outline.title(place.child("title"))));
        }
        items.add(belongsTo());
        items.addAll(EndMark.on(BodyLines.of(annex.blocks(), place), place));
        return new Sheet(Sheet.Kind.ANNEX, items);
    }

    /** {@code (Kèm theo Quyết định số … ngày … của …)}, with a rule below (Mục III.1.c). */
    private Line belongsTo() {
        DocumentType type = document.title().type();
        StringBuilder text = new StringBuilder("(Kèm theo ");
        text.append(type == null ? "Văn bản" : type.title());
        text.append(wording.ofNumber(document.header().number()));
        PlaceAndDate issued = document.header().issued();
        text.append(' ').append(wording.date(issued == null ? null : issued.date()));
        String issuer = issuer();
        if (!issuer.isEmpty()) {
            text.append(" của ").append(issuer);
        }
        return Line.of(Zone.KEM_THEO, text.append(')').toString(), Rule.SHORT, Outline.text(place));
    }

    /** Who issued it: the authority where the author wrote it in running text, else the organs. */
    private String issuer() {
        String authority = document.preamble().authority();
        if (authority != null && !authority.equals(Wording.capitals(authority))) {
            return authority;
        }
        return document.header().issuers().stream()
                .map(Organ::name)
                .collect(Collectors.joining(", "));
    }
}
