package io.github.vanban.render;

import io.github.vanban.document.Document;
import io.github.vanban.layout.Blanks;
import io.github.vanban.layout.Layout;
import java.util.function.Function;

/**
 * Writes a document, complete or not, as plain text in the form of Phụ lục I of the decree. The same document always gives the same text.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Document plan = Document.plan("Cải cách hành chính").number("08/KH-MGLH").build();
 * String page = TextRenderer.page().render(plan);
 * String wide = TextRenderer.page(100).render(plan);
 * String flow = TextRenderer.flow().render(plan);
 * }</pre>
 */
public final class TextRenderer {

    /** The width of {@link #page()}, in columns: about a line of A4 at 13 points. */
    public static final int DEFAULT_WIDTH = 80;

    /** The smallest width of a page: below it quốc hiệu would not fit beside the organ's name. */
    public static final int MIN_WIDTH = 64;

    private static final int MAX_WIDTH = 1000;

    private final Blanks blanks;
    private final Function<Layout, String> writer;

    private TextRenderer(Blanks blanks, Function<Layout, String> writer) {
        this.blanks = blanks;
        this.writer = writer;
    }

    /**
     * A picture of the page: the header in two columns, titles centred with their rules, recipients
     * beside the signature, blanks as dots. Numbers and dates are never cut.
     */
    public static TextRenderer page() {
        return page(DEFAULT_WIDTH);
    }

    /**
     * A picture of the page in another width.
     *
     * @param width columns from {@link #MIN_WIDTH} to 1000
     * @throws IllegalArgumentException when the width is outside that range
     */
    public static TextRenderer page(int width) {
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new IllegalArgumentException(
                    "page(width): " + width + " is outside " + MIN_WIDTH + " to " + MAX_WIDTH);
        }
        return new TextRenderer(Blanks.DOTTED, layout -> new PageWriter(width).write(layout));
    }

    /** One paragraph a line in reading order, as text is pasted from one program to another. */
    public static TextRenderer flow() {
        return new TextRenderer(Blanks.COLLAPSED, layout -> new FlowWriter().write(layout));
    }

    /**
     * Writes a document.
     *
     * @param document the document, not null
     * @return lines that end in {@code \n}
     */
    public String render(Document document) {
        return writer.apply(Layout.of(document, blanks));
    }
}
