package io.github.vanban.html;

import io.github.vanban.layout.Layout;
import io.github.vanban.layout.Sheet;
import java.util.List;

/** Writes sheets into one article, and a page around it where one is wanted. */
final class PageWriter {

    private final PageHead head;
    private final TitleLines titleLines;
    private final Overlay overlay;

    PageWriter(PageHead head, TitleLines titleLines, Overlay overlay) {
        this.head = head;
        this.titleLines = titleLines;
        this.overlay = overlay;
    }

    void write(Layout layout, Utf8Buffer out) {
        head.begin(out, layout);
        HtmlWriter html = new HtmlWriter(out);
        html.open(Tags.ARTICLE);
        List<Sheet> sheets = layout.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            // The title of the document is its first heading; those of its attachments are below
            // it.
            new SheetWriter(html, i == 0 ? 1 : 2, titleLines, overlay)
                    .write(sheet, Tags.sheet(sheet.kind(), i));
        }
        html.close();
        head.end(out);
    }
}
