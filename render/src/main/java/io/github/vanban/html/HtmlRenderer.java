package io.github.vanban.html;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.document.Document;
import io.github.vanban.layout.Blanks;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.PageSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document, complete or not, as HTML that reads well on a screen and by a screen reader, and
 * prints on A4 as Phụ lục I of the decree draws it. There is no script and no inline style, so that
 * the page works under a strict content security policy. The same document always gives the same
 * bytes. Immutable and thread-safe.
 *
 * <pre>{@code
 * Document plan = Document.plan("Cải cách hành chính").number("08/KH-MGLH").build();
 * String page = HtmlRenderer.page().render(plan);
 * String part = HtmlRenderer.fragment().render(plan);
 * HtmlRenderer linked = HtmlRenderer.page().linking("vanban.css");
 * String css = linked.stylesheet();
 * }</pre>
 */
public final class HtmlRenderer {

    private static final HtmlRenderer PAGE =
            new HtmlRenderer(PageHead::embedding, PageSetup.standard(), Words.VI, null);
    private static final HtmlRenderer FRAGMENT =
            new HtmlRenderer(setup -> PageHead.absent(), PageSetup.standard(), Words.VI, null);

    /** Room to begin with, and the most that is kept for the next call. */
    private static final int SMALLEST = 1 << 14;

    private static final int LARGEST_SPARE = 1 << 18;

    /** What a head is made of once the setup is known. */
    private final Function<PageSetup, PageHead> heads;

    private final PageHead head;
    private final PageSetup setup;
    private final Words words;

    /** What the links of findings begin with; null for findings that are no links. */
    private final @Nullable String anchors;

    private final TitleLines titleLines;
    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

    private HtmlRenderer(
            Function<PageSetup, PageHead> heads,
            PageSetup setup,
            Words words,
            @Nullable String anchors) {
        this.heads = heads;
        this.head = heads.apply(setup);
        this.setup = setup;
        this.words = words;
        this.anchors = anchors;
        this.titleLines = new TitleLines(setup);
    }

    /** A whole page with its style sheet in it. */
    public static HtmlRenderer page() {
        return PAGE;
    }

    /** The element {@code article} alone, for a page that has {@link #stylesheet()} already. */
    public static HtmlRenderer fragment() {
        return FRAGMENT;
    }

    /**
     * A page that links its style sheet instead, for a policy such as {@code style-src 'self'}.
     *
     * @param href where {@link #stylesheet()} is served, not blank
     */
    public HtmlRenderer linking(String href) {
        if (requireNonNull(href, "linking(href)").isBlank()) {
            throw new IllegalArgumentException(
                    "linking(href): blank; say where the style sheet is");
        }
        return new HtmlRenderer(any -> PageHead.linking(href), setup, words, anchors);
    }

    /** A page without any style sheet. */
    public HtmlRenderer unstyled() {
        return new HtmlRenderer(any -> PageHead.unstyled(), setup, words, anchors);
    }

    /** The same with other sizes, margins or indents. */
    public HtmlRenderer with(PageSetup newSetup) {
        return new HtmlRenderer(heads, requireNonNull(newSetup, "with(setup)"), words, anchors);
    }

    /**
     * In which language findings and the names of tables are announced; the document's own language is
     * always Vietnamese.
     *
     * @throws IllegalArgumentException when it is neither Vietnamese, which is the default, nor English
     */
    public HtmlRenderer language(Locale locale) {
        return new HtmlRenderer(
                heads, setup, Words.of(requireNonNull(locale, "language(locale)")), anchors);
    }

    /**
     * Makes every finding a link to its entry in a list beside the document: the third one to {@code
     * #} and these letters and {@code 3}. The list can point back to {@code #vb-phat-hien-3}.
     *
     * @param letters what the ids of the entries begin with: letters a to z and hyphens
     * @throws IllegalArgumentException when there are other characters in it
     */
    public HtmlRenderer pointingTo(String letters) {
        requireNonNull(letters, "pointingTo(letters)");
        if (!letters.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))) {
            throw new IllegalArgumentException(
                    "pointingTo(\"" + letters + "\"): letters a to z and hyphens are expected");
        }
        return new HtmlRenderer(heads, setup, words, letters);
    }

    /** Writes a document. */
    public String render(Document document) {
        return render(document, List.of());
    }

    /**
     * Writes a document with findings shown in it, each behind the component that its path names and
     * those without a place above all. The third of the list has the id {@code vb-phat-hien-3}.
     */
    public String render(Document document, List<Finding> findings) {
        return write(document, findings, Utf8Buffer::toString);
    }

    /** Appends a document. */
    public void render(Document document, Appendable out) throws IOException {
        requireNonNull(out, "render(document, out)");
        out.append(render(document));
    }

    /** A document as bytes of UTF-8. */
    public byte[] toBytes(Document document) {
        return toBytes(document, List.of());
    }

    /** A document with findings shown in it, as bytes of UTF-8. */
    public byte[] toBytes(Document document, List<Finding> findings) {
        return write(document, findings, Utf8Buffer::toBytes);
    }

    /** Writes a document as bytes of UTF-8; the stream stays open. */
    public void write(Document document, OutputStream out) throws IOException {
        requireNonNull(out, "write(document, out)");
        Utf8Buffer buffer = new Utf8Buffer(SMALLEST);
        new PageWriter(head, titleLines, Overlay.none(words)).write(lay(document), buffer);
        buffer.writeTo(out);
    }

    /**
     * Writes the document itself and every attachment on a page of its own, in that order, for files
     * that are kept or printed apart (Mục III.1.d).
     */
    public List<String> renderSheets(Document document) {
        return lay(document).sheets().stream()
                .map(sheet -> new Layout(List.of(sheet)))
                .map(layout -> write(layout, Overlay.none(words), Utf8Buffer::toString))
                .toList();
    }

    /** The style sheet for these sizes, margins and indents; it does not depend on a document. */
    public String stylesheet() {
        return Stylesheet.of(setup);
    }

    /**
     * What a policy names to allow the embedded style sheet: {@code style-src 'sha256-…'}, without the
     * quotes.
     */
    public String stylesheetHash() {
        return Stylesheet.hash(stylesheet());
    }

    private <R> R write(Document document, List<Finding> findings, Function<Utf8Buffer, R> result) {
        Layout layout = lay(document);
        Overlay overlay = Overlay.of(requireNonNull(findings, "findings"), layout, words, anchors);
        return write(layout, overlay, result);
    }

    /** Writes into the bytes that the call before left, unless another thread has them just now. */
    private <R> R write(Layout layout, Overlay overlay, Function<Utf8Buffer, R> result) {
        byte[] room = spare.getAndSet(null);
        Utf8Buffer buffer = room == null ? new Utf8Buffer(SMALLEST) : new Utf8Buffer(room);
        new PageWriter(head, titleLines, overlay).write(layout, buffer);
        R written = result.apply(buffer);
        if (buffer.room().length <= LARGEST_SPARE) {
            spare.set(buffer.room());
        }
        return written;
    }

    private static Layout lay(Document document) {
        return Layout.of(requireNonNull(document, "document"), Blanks.DOTTED);
    }
}
