package io.github.vanban.layout;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.organ.Organ;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A decision to lay out, and what a layout says zone by zone. */
final class Laid {

    private Laid() {}

    static DocumentBuilder decision() {
        return Document.builder(AdministrativeType.QUYET_DINH)
                .issuer(Organ.of("Trường Tiểu học Tân Phước 3").under("UBND xã Tân Phước"))
                .number("09/QĐ-THTP3")
                .place("Tân Phước")
                .date(DocumentDate.of(2, 1, 2026))
                .subject("Ban hành Quy chế công tác văn thư")
                .body(b -> b.article("Ban hành kèm theo Quyết định này Quy chế công tác văn thư."));
    }

    static List<Line> lines(Document document, Zone zone) {
        return lines(Layout.of(document, Blanks.DOTTED), zone);
    }

    static List<Line> lines(Layout layout, Zone zone) {
        return flat(items(layout)).filter(line -> line.zone() == zone).toList();
    }

    static List<String> texts(Document document, Zone zone) {
        return texts(Layout.of(document, Blanks.DOTTED), zone);
    }

    static List<String> texts(Layout layout, Zone zone) {
        return lines(layout, zone).stream().map(Line::text).toList();
    }

    static List<String> words(Document document, Zone zone) {
        return lines(document, zone).stream().map(Line::words).toList();
    }

    static List<LayoutItem> items(Layout layout) {
        return layout.sheets().stream().flatMap(sheet -> sheet.items().stream()).toList();
    }

    static Stream<Line> flat(List<LayoutItem> items) {
        List<Line> lines = new ArrayList<>();
        for (LayoutItem item : items) {
            if (item instanceof Line line) {
                lines.add(line);
            } else if (item instanceof Columns columns) {
                lines.addAll(columns.left());
                lines.addAll(columns.right());
            }
        }
        return lines.stream();
    }
}
