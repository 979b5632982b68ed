package io.github.vanban.layout;

import io.github.vanban.document.Document;
import io.github.vanban.mark.Contact;
import io.github.vanban.recipient.Archive;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import java.util.ArrayList;
import java.util.List;

/** Lays out what stands below the body: nơi nhận, signatures, marks (ô số 7, 9b, 12, 13). */
final class EndingLines {

    private static final Place ENDING = Place.of("ending");
    private static final Place RECIPIENTS = ENDING.child("recipients");
    private static final Place MARKS = Place.of("header").child("marks");

    private final Document document;

    EndingLines(Document document) {
        this.document = document;
    }

    List<LayoutItem> lay() {
        List<LayoutItem> items = new ArrayList<>();
        List<Signature> signatures = document.ending().signatures();
        List<Line> recipients = recipients();
        if (signatures.size() <= 1) {
            List<Line> right = signatures.isEmpty() ? List.of() : signature(signatures.get(0), 0);
            if (!recipients.isEmpty() || !right.isEmpty()) {
                items.add(new Columns(recipients, right));
            }
        } else {
            // Minutes and joint papers: the signers beside each other, recipients below (mẫu 1.9).
            for (int i = 0; i < signatures.size(); i += 2) {
                items.add(pair(signatures.subList(i, Math.min(i + 2, signatures.size())), i));
            }
            items.addAll(recipients);
        }
        Contact contact = document.header().marks().contact();
        if (contact != null) {
            items.add(Line.of(
                    Zone.DIA_CHI,
                    Wording.contact(contact),
                    Rule.PAGE,
                    Outline.text(MARKS.child("contact"))));
        }
        return items;
    }

    private List<Line> recipients() {
        Recipients recipients = document.ending().recipients();
        List<Line> lines = new ArrayList<>();
        Archive archive = recipients.archive();
        for (int i = 0; i < recipients.list().size(); i++) {
            boolean last = archive == null && i == recipients.list().size() - 1;
            lines.add(item(
                    recipients.list().get(i) + (last ? "." : ";"), RECIPIENTS.child("list", i)));
        }
        if (archive != null) {
            lines.add(item(archive.toString(), RECIPIENTS.child("archive")));
        }
        if (!lines.isEmpty()) {
            lines.add(0, Line.of(Zone.NOI_NHAN, "Nơi nhận:", Outline.text(RECIPIENTS)));
        }
        if (document.header().marks().draftingMark() != null) {
            lines.add(Line.of(
                    Zone.SOAN_THAO,
                    document.header().marks().draftingMark().toString(),
                    Outline.text(MARKS.child("draftingMark"))));
        }
        return lines;
    }

    private static Line item(String text, Place place) {
        return new Line(Zone.NOI_NHAN_LIET_KE, "-", text, Rule.NONE, Outline.item(place));
    }

    /** Two signatures with their names at the same height; one alone stands at the right. */
    private static Columns pair(List<Signature> signatures, int first) {
        if (signatures.size() == 1) {
            return new Columns(List.of(), signature(signatures.get(0), first));
        }
        List<List<Line>> columns = List.of(
                signature(signatures.get(0), first), signature(signatures.get(1), first + 1));
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < 2; i++) {
            List<Line> column = columns.get(i);
            int titles = signatures.get(i).lines().size();
            for (int missing = height - column.size(); missing > 0; missing--) {
                column.add(
                        titles,
                        Line.of(Zone.QUYEN_HAN_CHUC_VU, "", column.get(0).outline()));
            }
        }
        return new Columns(columns.get(0), columns.get(1));
    }

    private static List<Line> signature(Signature signature, int index) {
        Outline outline = Outline.text(ENDING.child("signatures", index));
        List<Line> lines = new ArrayList<>();
        for (String line : signature.lines()) {
            lines.add(Line.of(Zone.QUYEN_HAN_CHUC_VU, Wording.capitals(line), outline));
        }
        lines.add(Line.of(Zone.CHU_KY, "", outline));
        if (signature.position() != null) {
            lines.add(Line.of(Zone.CHUC_VU_KHAC, signature.position(), outline));
        }
        if (signature.name() != null) {
            lines.add(Line.of(Zone.HO_TEN, signature.name(), outline));
        }
        return lines;
    }
}
