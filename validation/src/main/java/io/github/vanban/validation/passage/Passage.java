package io.github.vanban.validation.passage;

import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Span;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Place;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Đoạn văn bản: the text of one value of the document on one line and in NFC, as it was written when
 * there is a source. Lines that were wrapped are joined by one space.
 */
public final class Passage {

    private static final BitSet NO_BREAKS = new BitSet(0);

    private final Part part;
    private final @Nullable Location location;
    private final String text;
    private final List<Piece> pieces;
    private final BitSet breaks;
    private final Fingerprint fingerprint;
    private final Words words;

    /**
     * A stretch of the source that went into a passage.
     *
     * @param at where it begins in the passage
     * @param length how long it is there
     * @param source where it stands in the source
     */
    record Piece(int at, int length, Span source) {
        /** Whether each character of the passage is one of the source. */
        boolean exact() {
            return length == source.length();
        }
    }

    Passage(
            Part part,
            @Nullable Location location,
            String text,
            List<Piece> pieces,
            BitSet breaks,
            WordList document) {
        this.part = part;
        this.location = location;
        this.text = text;
        this.pieces = List.copyOf(pieces);
        this.breaks = breaks.isEmpty() ? NO_BREAKS : (BitSet) breaks.clone();
        int firstWord = document.size();
        fingerprint = FingerprintTaker.take(text, document);
        words = new Words(document, firstWord);
    }

    /** What the text was taken for. */
    public Part part() {
        return part;
    }

    /** The value in the document, or null when it has none. */
    public @Nullable Location location() {
        return location;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Its words. */
    public Words words() {
        return words;
    }

    /** Whether it has a sign. */
    public boolean has(Sign sign) {
        return fingerprint.has(sign);
    }

    /** Which words and signs it may hold. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Whether a line of the source ends within a stretch. */
    public boolean wrapped(int from, int to) {
        int next = breaks.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Where the passage begins in the source; 0 when there is none. */
    public int start() {
        return pieces.isEmpty() ? 0 : pieces.get(0).source.start();
    }

    /** Where the passage ends in the source; 0 when there is none. */
    public int end() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).source.end();
    }

    /** Where the passage stands. */
    public Place place() {
        return place(0, text.length());
    }

    /** Where a stretch of the passage stands. */
    public Place place(int from, int to) {
        return new Place(location, span(from, to));
    }

    /** A replacement of a stretch; nothing when it is not known to the letter where that stands. */
    public Optional<Edit> edit(int from, int to, String replacement) {
        for (Piece piece : pieces) {
            if (piece.exact() && from >= piece.at && to <= piece.at + piece.length) {
                int start = piece.source.start() + from - piece.at;
                return Optional.of(new Edit(new Span(start, start + to - from), replacement));
            }
        }
        return Optional.empty();
    }

    private @Nullable Span span(int from, int to) {
        int start = -1;
        int end = -1;
        for (Piece piece : pieces) {
            if (start < 0 && from < piece.at + piece.length) {
                start = piece.source.start() + (piece.exact() ? Math.max(0, from - piece.at) : 0);
            }
            if (piece.at >= to && end >= 0) {
                break;
            }
            if (piece.at < to || end < 0) {
                int within = Math.min(to - piece.at, piece.length);
                end = piece.exact() ? piece.source.start() + within : piece.source.end();
            }
        }
        if (start < 0 && !pieces.isEmpty()) {
            start = pieces.get(pieces.size() - 1).source.end();
        }
        return start < 0 ? null : new Span(start, Math.max(start, end));
    }
}
