package io.github.vanban.html;

import io.github.vanban.layout.Layout;
import io.github.vanban.layout.PageSetup;

/** What stands around the article of a page: title and style sheet above it, the end below. */
final class PageHead {

    private static final byte[] BEFORE_TITLE = Utf8Buffer.bytes("""
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <title>""");
    private static final byte[] AFTER_TITLE = Utf8Buffer.bytes("""
            </title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            """);
    private static final byte[] AFTER_HEAD = Utf8Buffer.bytes("""
            </head>
            <body class="vb-ban-lam-viec">
            <main>
            """);
    private static final byte[] END = Utf8Buffer.bytes("""

            </main>
            </body>
            </html>
            """);
    private static final byte[] NOTHING = {};

    private final boolean whole;
    private final byte[] style;

    private PageHead(boolean whole, byte[] style) {
        this.whole = whole;
        this.style = style;
    }

    /** A page that holds its style sheet. */
    static PageHead embedding(PageSetup setup) {
        return new PageHead(
                true, Utf8Buffer.bytes("<style>" + Stylesheet.of(setup) + "</style>\n"));
    }

    /** A page that says where its style sheet is. */
    static PageHead linking(String href) {
        Utf8Buffer link = new Utf8Buffer(64 + href.length());
        link.markup(Utf8Buffer.bytes("<link rel=\"stylesheet\" href=\""));
        link.text(href);
        link.markup(Utf8Buffer.bytes("\">\n"));
        return new PageHead(true, link.toBytes());
    }

    /** A page without a style sheet. */
    static PageHead unstyled() {
        return new PageHead(true, NOTHING);
    }

    /** No page: the article alone. */
    static PageHead absent() {
        return new PageHead(false, NOTHING);
    }

    void begin(Utf8Buffer out, Layout layout) {
        if (whole) {
            out.markup(BEFORE_TITLE);
            out.text(PageTitle.of(layout));
            out.markup(AFTER_TITLE);
            out.markup(style);
            out.markup(AFTER_HEAD);
        }
    }

    void end(Utf8Buffer out) {
        if (whole) {
            out.markup(END);
        }
    }
}
