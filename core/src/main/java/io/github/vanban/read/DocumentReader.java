package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Block;
import io.github.vanban.body.Body;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Attachment;
import io.github.vanban.document.Document;
import io.github.vanban.document.Ending;
import io.github.vanban.document.Header;
import io.github.vanban.document.Preamble;
import io.github.vanban.document.Title;
import io.github.vanban.internal.ComposedText;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.mark.Marks;
import io.github.vanban.source.Part;
import io.github.vanban.type.DocumentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Đọc văn bản: reads text as people have it (e-mail bodies, pasted Word files, OCR) into a document
 * with the components of Điều 8, and loses nothing: every character lies under exactly one span, and what cannot be named becomes a
 * paragraph or is reported as not read. Any text is accepted; reading is linear in its length.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Reading reading = DocumentReader.standard().read("KẾ HOẠCH\nCải cách hành chính\n\nI. MỤC ĐÍCH\n- Nâng cao nhận thức.");
 * reading.document().body().blocks().size();  // 1
 * reading.unread();  // []
 * }</pre>
 */
public final class DocumentReader {

    private static final DocumentReader STANDARD =
            new DocumentReader(ReadingLimits.standard(), null);

    private final ReadingLimits limits;
    private final @Nullable DocumentType hint;

    private DocumentReader(ReadingLimits limits, @Nullable DocumentType hint) {
        this.limits = limits;
        this.hint = hint;
    }

    /** A reader with the standard limits. */
    public static DocumentReader standard() {
        return STANDARD;
    }

    /** The same reader with other limits. */
    public DocumentReader within(ReadingLimits newLimits) {
        return new DocumentReader(requireNonNull(newLimits, "within(limits)"), hint);
    }

    /** The same reader, told what type a document has whose text does not say it. */
    public DocumentReader expecting(DocumentType type) {
        return new DocumentReader(limits, requireNonNull(type, "expecting(type)"));
    }

    /**
     * Reads a text.
     *
     * @param source any text, not null
     */
    public Reading read(String source) {
        Lines lines = lines(requireNonNull(source, "read(source)"));
        ComposedText offsets =
                lines.composed() ? ComposedText.none(source) : ComposedText.of(source);
        String text = offsets.text();
        if (!lines.composed()) {
            lines = lines(text);
        }
        Trace trace = new Trace(text, offsets, lines.count() * 3 / 2);
        Document document = document(new Manuscript(lines, trace));
        trace.unread(lines.end(), text.length(), Part.OTHER, Unread.Reason.OVER_LIMIT);
        return new Reading(document, source, trace.map(), trace.unread());
    }

    private Lines lines(String text) {
        int end = Math.min(text.length(), limits.length());
        return new Lines(end < text.length() ? text.substring(0, end) : text, limits.lines());
    }

    private Document document(Manuscript manuscript) {
        int limit = manuscript.count();
        TitlePlace place = TitlePlace.find(manuscript, 0, limit);
        HeaderReader headerReader = new HeaderReader(manuscript);
        headerReader.read(0, place.line());
        Title title;
        int next = place.line();
        if (place.shape() == TitlePlace.Shape.NAMED) {
            TitleReader titleReader = new TitleReader(manuscript, Places.TITLE, limit);
            title = titleReader.read(next);
            next = titleReader.next();
            if (title.subject() == null) {
                title = new Title(title.type(), headerReader.subject());
            }
        } else {
            title = untitled(place, headerReader);
        }
        Header header = headerReader.header();
        PreambleReader preambleReader =
                new PreambleReader(manuscript, place.shape() == TitlePlace.Shape.LETTER, limit);
        Preamble preamble = preambleReader.read(next);
        BodyReader bodyReader =
                new BodyReader(manuscript, limit, limits.depth(), Places.BODY, Places.CLOSING);
        List<Block> blocks = bodyReader.read(preambleReader.next());
        EndingReader endingReader = new EndingReader(manuscript, limit);
        Ending ending = endingReader.read(bodyReader.next());
        List<Attachment> attachments =
                new AttachmentReader(manuscript, limit, limits.depth()).read(endingReader.next());
        header = dated(header, preambleReader.issued());
        header = dated(header, endingReader.issued());
        return new Document(
                marked(header, endingReader),
                title,
                preamble,
                new Body(blocks, bodyReader.closing()),
                ending,
                attachments);
    }

    private Title untitled(TitlePlace place, HeaderReader header) {
        if (place.shape() != TitlePlace.Shape.LETTER) {
            return new Title(hint, header.subject());
        }
        return new Title(header.letterType(), header.letterSubject());
    }

    private static Header dated(Header header, @Nullable PlaceAndDate issued) {
        return header.issued() != null || issued == null
                ? header
                : new Header(header.issuers(), header.number(), issued, header.marks());
    }

    /** The header with the marks that stand below the document. */
    private static Header marked(Header header, EndingReader ending) {
        Marks marks = header.marks();
        marks = ending.draftingMark() == null ? marks : marks.with(ending.draftingMark());
        marks = ending.contact() == null ? marks : marks.with(ending.contact());
        return new Header(header.issuers(), header.number(), header.issued(), marks);
    }
}
