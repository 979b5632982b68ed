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

    private final Document document;

    EndingLines(Document document) {
        this.document = document;
    }

    List<LayoutItem> lay() {
        List<LayoutItem> items = new ArrayList<>();
        List<Signature> signatures = document.ending().signatures();
        List<Line> recipients = recipients();
        if (signatures.size() <= 1) {
            List<Line> right = signatures.isEmpty() ? List.of() : signature(signatures.get(0));
            if (!recipients.isEmpty() || !right.isEmpty()) {
                items.add(new Columns(recipients, right));
            }
        } else {
            // Minutes and joint papers: the signers beside each other, recipients below (mẫu 1.9).
            for (int i = 0; i < signatures.size(); i += 2) {
                items.add(pair(signatures.subList(i, Math.min(i + 2, signatures.size()))));
            }
            items.addAll(recipients);
        }
        Contact contact = document.header().marks().contact();
        if (contact != null) {
            items.add(Line.of(Zone.DIA_CHI, Wording.contact(contact), Rule.PAGE));
        }
        return items;
    }

    private List<Line> recipients() {
        Recipients recipients = document.ending().recipients();
        List<Line> lines = new ArrayList<>();
        Archive archive = recipients.archive();
        for (int i = 0; i < recipients.list().size(); i++) {
            boolean last = archive == null && i == recipients.list().size() - 1;
            lines.add(item(recipients.list().get(i) + (last ? "." : ";")));
        }
        if (archive != null) {
            lines.add(item(archive.toString()));
        }
        if (!lines.isEmpty()) {
            lines.add(0, Line.of(Zone.NOI_NHAN, "Nơi nhận:"));
        }
        if (document.header().marks().draftingMark() != null) {
            lines.add(Line.of(
                    Zone.SOAN_THAO, document.header().marks().draftingMark().toString()));
        }
        return lines;
    }

    private static Line item(String text) {
        return new Line(Zone.NOI_NHAN_LIET_KE, "-", text, Rule.NONE);
    }

    /** Two signatures with their names at the same height; one alone stands at the right. */
    private static Columns pair(List<Signature> signatures) {
        if (signatures.size() == 1) {
            return new Columns(List.of(), signature(signatures.get(0)));
        }
        List<List<Line>> columns =
                signatures.stream().map(EndingLines::signature).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < 2; i++) {
            List<Line> column = columns.get(i);
            int titles = signatures.get(i).lines().size();
            for (int missing = height - column.size(); missing > 0; missing--) {
                column.add(titles, Line.of(Zone.QUYEN_HAN_CHUC_VU, ""));
            }
        }
        return new Columns(columns.get(0), columns.get(1));
    }

    private static List<Line> signature(Signature signature) {
        List<Line> lines = new ArrayList<>();
        for (String line : signature.lines()) {
            lines.add(Line.of(Zone.QUYEN_HAN_CHUC_VU, Wording.capitals(line)));
        }
        lines.add(Line.of(Zone.CHU_KY, ""));
        if (signature.position() != null) {
            lines.add(Line.of(Zone.CHUC_VU_KHAC, signature.position()));
        }
        if (signature.name() != null) {
            lines.add(Line.of(Zone.HO_TEN, signature.name()));
        }
        return lines;
    }
}
