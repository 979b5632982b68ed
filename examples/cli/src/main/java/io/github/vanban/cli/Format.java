package io.github.vanban.cli;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;

/** What a document can be written as. */
enum Format {
    TEXT {
        @Override
        String write(Document document, TextStyle style) {
            return style.renderer().render(document);
        }
    },
    HTML {
        @Override
        String write(Document document, TextStyle style) {
            return HtmlRenderer.page().render(document);
        }
    },
    JSON {
        @Override
        String write(Document document, TextStyle style) {
            return DocumentFile.write(document);
        }
    };

    abstract String write(Document document, TextStyle style);
}
