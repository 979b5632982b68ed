package io.github.vanban.benchmarks;

import io.github.vanban.document.Document;
import io.github.vanban.layout.Blanks;
import io.github.vanban.layout.Columns;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.LayoutItem;
import io.github.vanban.layout.Line;
import io.github.vanban.layout.Outline;
import java.util.List;

/** A document as Markdown: headings, lists and paragraphs, so that commonmark-java says the same. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    private Markdown() {}

    static String of(Document document) {
        Markdown markdown = new Markdown();
        for (LayoutItem item :
                Layout.of(document, Blanks.DOTTED).sheets().get(0).items()) {
            if (item instanceof Line line) {
                markdown.line(line);
            } else if (item instanceof Columns columns) {
                List.of(columns.left(), columns.right())
                        .forEach(lines -> lines.forEach(markdown::line));
            }
        }
        return markdown.text.toString();
    }

    private void line(Line line) {
        if (line.outline().role() == Outline.Role.HEADING) {
            text.append("#".repeat(2 + line.outline().depth())).append(' ');
        }
        text.append(line.words()).append("\n\n");
    }
}
