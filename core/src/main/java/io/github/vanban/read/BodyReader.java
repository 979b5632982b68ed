package io.github.vanban.read;

import io.github.vanban.body.Block;
import io.github.vanban.body.Paragraph;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a body: divisions with their markers as written, paragraphs, tables, closing (ô số 6). */
final class BodyReader {

    private static final Phrases CLOSINGS = Phrases.of("trên đây");

    /** After the end mark stands at most a word of thanks. */
    private static final int LINES_AFTER_END_MARK = 4;

    /** A title that ends before so many hundredths of a line is not wrapped. */
    private static final int HEADING = 88;

    private final Manuscript manuscript;
    private final Trace trace;
    private final int limit;
    private final BodyStops stops;
    private final Outline outline;
    private final MarkerJudge judge;
    private final QuotedText quotes;
    private final TableLines tables;
    private final FlatTable flatTable = new FlatTable();
    private final @Nullable Location closingAt;
    private @Nullable String closing;
    private int next;

    /**
     * A reader of one body.
     *
     * @param location what holds the blocks
     * @param closingAt where a closing sentence stands, or null where there is no place for one
     */
    BodyReader(
            Manuscript manuscript,
            int limit,
            int deepest,
            Location location,
            @Nullable Location closingAt) {
        this.manuscript = manuscript;
        this.trace = manuscript.trace();
        this.limit = limit;
        this.stops = new BodyStops(manuscript, limit, closingAt == null);
        this.outline = new Outline(location, deepest);
        this.judge = new MarkerJudge(manuscript, outline);
        this.quotes = new QuotedText(manuscript, limit);
        this.closingAt = closingAt;
        this.tables = new TableLines(manuscript, limit);
    }

    /** The line after the body. */
    int next() {
        return next;
    }

    @Nullable
    String closing() {
        return closing;
    }

    List<Block> read(int line) {
        next = manuscript.next(line, limit);
        while (!stops.at(next)) {
            paragraph(next);
            next = manuscript.next(next, limit);
        }
        return outline.root().blocks();
    }

    private void paragraph(int line) {
        int tableEnd = tables.end(line);
        if (tableEnd > line) {
            table(line, tableEnd);
            return;
        }
        Lines lines = manuscript.lines();
        boolean quoted = quotes.inside(line);
        Marker marker = quoted ? null : judge.marker(line);
        if (flatTable.holds(manuscript, line, marker, outline)) {
            marker = null;
        }
        int last = lastLine(line, marker != null);
        next = last + 1;
        quotes.note(line, last);
        Passage words = manuscript.lines(line, last);
        if (marker == null) {
            text(words);
        } else {
            division(marker, words.from(marker.end()), lines.to(line) == marker.end());
        }
    }

    private void division(Marker marker, Passage rest, boolean alone) {
        OutlineNode node =
                outline.add(marker, manuscript.text().substring(marker.start(), marker.end()));
        trace.mark(marker.start(), marker.end(), Part.MARKER, node.location(), "marker");
        Passage words = rest.trimmed();
        if (alone || words.empty()) {
            words = titleBelow(marker);
        }
        if (!words.empty()) {
            Passage said = withoutEndMark(words);
            said.mark(trace, Part.DIVISION_TEXT, node.location(), "text");
            if (!said.empty()) {
                node.text(said.words());
            }
        }
    }

    /** What stands below a marker that is alone on its line. */
    private Passage titleBelow(Marker marker) {
        Passage none = new Passage(manuscript.text(), marker.end(), marker.end());
        int line = manuscript.next(next, limit);
        if (stops.at(line) || judge.marker(line) != null || quotes.opens(line)) {
            return none;
        }
        int last = lastLine(line, true);
        next = last + 1;
        return manuscript.lines(line, last);
    }

    private void text(Passage words) {
        boolean closes = closingAt != null
                && CLOSINGS.at(words.text(), words.start(), words.end())
                && stops.at(manuscript.next(next, limit));
        Passage said = withoutEndMark(words);
        if (closes && closing == null) {
            said.mark(trace, Part.CLOSING, closingAt);
            closing = said.words();
        } else if (!said.empty()) {
            OutlineNode holder = outline.holder();
            said.mark(trace, Part.PARAGRAPH, holder.nextLocation(), "text");
            holder.add(new Paragraph(said.words()));
        }
    }

    private void table(int line, int end) {
        OutlineNode holder = outline.holder();
        Lines lines = manuscript.lines();
        trace.mark(lines.from(line), lines.to(end - 1), Part.TABLE, holder.nextLocation());
        holder.add(TaskColumns.read(tables.read(line, end)));
        next = end;
    }

    /** Takes {@code ./.} off the last words of a body and notes it. */
    private Passage withoutEndMark(Passage words) {
        int mark = EndMarkForm.start(words.text(), words.start(), words.end());
        if (mark == words.end() || !nearEnd()) {
            return words;
        }
        trace.mark(mark, words.end(), Part.END_MARK, null);
        return words.to(mark).trimmed();
    }

    private boolean nearEnd() {
        int line = manuscript.next(next, limit);
        for (int i = 0; i < LINES_AFTER_END_MARK && !stops.at(line); i++) {
            line = manuscript.next(line + 1, limit);
        }
        return stops.at(line);
    }

    /** The last line of the paragraph that begins at a line. */
    private int lastLine(int line, boolean marked) {
        int last = line;
        for (int further = manuscript.next(last + 1, limit);
                further < limit;
                further = manuscript.next(last + 1, limit)) {
            boolean joins = manuscript.joins(last, limit) || title(line, last, further, marked);
            boolean heading = marked && last == line && heading(line, further);
            if (!joins || heading || judge.begins(further, last) || stops.at(further)) {
                break;
            }
            last = further;
        }
        return last;
    }

    /** Whether a line with a number is a title by itself: it ends early, and a capital follows. */
    private boolean heading(int line, int further) {
        Lines lines = manuscript.lines();
        return Character.isLetterOrDigit(lines.first(line))
                && lines.last(line) != ','
                && !LineForm.small(manuscript.text(), lines.from(further), lines.to(further))
                && !manuscript.wrapping().full(line, further, HEADING)
                && !title(line, line, further, true);
    }

    /** Whether a line in capitals goes on with a title in capitals. */
    private boolean title(int first, int last, int further, boolean marked) {
        Lines lines = manuscript.lines();
        return marked
                && further == last + 1
                && manuscript.capitals(first)
                && manuscript.capitals(further)
                && !FlatTable.heading(manuscript, further)
                && !LineForm.ended(manuscript.text(), lines.from(last), lines.to(last));
    }
}
