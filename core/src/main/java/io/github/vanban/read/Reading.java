package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import io.github.vanban.document.Document;
import io.github.vanban.internal.Copies;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.SourceMap;
import java.util.List;

/**
 * Kết quả đọc: a document, the text it was read from, and where in that text every part stands.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = "Số: 88 /KH-MGLH\n\nKẾ HOẠCH\nCải cách hành chính năm 2023";
 * Reading reading = DocumentReader.standard().read(text);
 * reading.document().title().subject();  // Cải cách hành chính năm 2023
 * reading.map().at(4).part().term();  // số, ký hiệu
 * }</pre>
 *
 * @param document the document, not null
 * @param source the text as it was given, not null
 * @param map which stretch of the text became what; its segments tile the text
 * @param unread what stands nowhere in the document, in the order of the text
 */
public record Reading(Document document, String source, SourceMap map, List<Unread> unread) {

    /** Checks for null and copies. */
    public Reading {
        requireNonNull(document, "document");
        requireNonNull(source, "source");
        requireNonNull(map, "map");
        unread = Copies.listOrEmpty(unread, "unread");
    }

    /**
     * The line and column of a place in the source; for many places make a {@link LineIndex} once.
     *
     * @param offset in UTF-16 units, from 0 to the length of the text
     * @throws IndexOutOfBoundsException outside that range
     */
    public LinePosition position(int offset) {
        return LineIndex.of(source).position(offset);
    }
}
