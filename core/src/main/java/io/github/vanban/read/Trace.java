package io.github.vanban.read;

import io.github.vanban.lines.Lines;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import io.github.vanban.source.SourceMap;
import io.github.vanban.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what every stretch of a text was taken for, in any order, and lays it out as a map. */
final class Trace {

    private final String text;
    private final Offsets offsets;
    private final List<Segment> marked = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private boolean sorted = true;
    private int last;

    Trace(String text, Offsets offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Notes what a stretch was taken for; an empty one is none. */
    void mark(int start, int end, Part part, @Nullable Location location) {
        if (start < end) {
            sorted &= start >= last;
            last = end;
            marked.add(new Segment(new Span(start, end), part, location));
        }
    }

    /** Notes a stretch that stands nowhere in the document. */
    void unread(int start, int end, Part part, Unread.Reason reason) {
        if (start < end) {
            mark(start, end, part, null);
            unread.add(new Unread(offsets.span(start, end), reason));
        }
    }

    /** Reports a stretch that has been marked as one that did not get into the document. */
    void report(int start, int end, Unread.Reason reason) {
        unread.add(new Unread(offsets.span(start, end), reason));
    }

    List<Unread> unread() {
        unread.sort(Comparator.comparingInt((Unread stretch) -> stretch.span().start()));
        return List.copyOf(unread);
    }

    /** The segments of the whole text; what nobody marked is blank, or else not read. */
    SourceMap map() {
        if (!sorted) {
            marked.sort(
                    Comparator.comparingInt((Segment segment) -> segment.span().start()));
        }
        List<Segment> tiles = new ArrayList<>(marked.size() * 2 + 1);
        int at = 0;
        for (Segment segment : marked) {
            if (segment.span().start() >= at) {
                gap(at, segment.span().start(), tiles);
                Span span = segment.span();
                tile(span.start(), span.end(), segment.part(), segment.location(), tiles);
                at = span.end();
            }
        }
        gap(at, text.length(), tiles);
        return new SourceMap(tiles);
    }

    private void gap(int start, int end, List<Segment> tiles) {
        int from = start;
        int to = end;
        while (from < to && Lines.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Lines.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            tile(start, end, Part.BLANK, null, tiles);
            return;
        }
        tile(start, from, Part.BLANK, null, tiles);
        tile(from, to, Part.OTHER, null, tiles);
        unread.add(new Unread(offsets.span(from, to), Unread.Reason.NO_PLACE));
        tile(to, end, Part.BLANK, null, tiles);
    }

    private void tile(
            int start, int end, Part part, @Nullable Location location, List<Segment> tiles) {
        Span span = offsets.span(start, end);
        // Two characters of one letter in the source have one place there.
        if (span.length() > 0) {
            tiles.add(new Segment(span, part, location));
        }
    }
}
