package io.github.vanban.read;

import io.github.vanban.body.Block;
import io.github.vanban.document.Annex;
import io.github.vanban.document.AttachedText;
import io.github.vanban.document.Attachment;
import io.github.vanban.document.Title;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands behind the signature: annexes, attached texts, or the beginning of a second
 * document, which is not read (Phụ lục I, Phần I, Mục III.1; mẫu 1.3 and 2.1).
 */
final class AttachmentReader {

    private static final int LINES_OF_HEADER = 14;
    private static final int MOST_TITLE_LINES = 5;

    private final Manuscript manuscript;
    private final Trace trace;
    private final int limit;
    private final int deepest;
    private final List<Attachment> attachments = new ArrayList<>();
    private int next;

    AttachmentReader(Manuscript manuscript, int limit, int deepest) {
        this.manuscript = manuscript;
        this.trace = manuscript.trace();
        this.limit = limit;
        this.deepest = deepest;
    }

    List<Attachment> read(int line) {
        next = manuscript.next(line, limit);
        while (next < limit) {
            if (!annex() && !attachedText()) {
                next = leave(next);
            }
            next = manuscript.next(next, limit);
        }
        return attachments;
    }

    private boolean annex() {
        Lines lines = manuscript.lines();
        int from = lines.from(next);
        int to = lines.to(next);
        int label = AttachmentForm.labelEnd(manuscript.text(), from, to);
        if (label == from) {
            return false;
        }
        Location location = Location.of("attachments", attachments.size());
        trace.mark(from, label, Part.ANNEX_LABEL, location.child("label"));
        String words = manuscript.text().substring(from, label);
        StringBuilder title = new StringBuilder();
        int rest = label;
        while (rest < to
                && !Character.isLetterOrDigit(manuscript.text().charAt(rest))
                && manuscript.text().charAt(rest) != '(') {
            rest++;
        }
        title(new Passage(manuscript.text(), rest, to), location, title);
        next = manuscript.next(next + 1, limit);
        titleLines(location, title);
        attachedTo();
        List<Block> blocks = body(location);
        attachments.add(new Annex(words, title.isEmpty() ? null : title.toString(), blocks));
        return true;
    }

    /** The lines in capitals below the label, and others that stand above {@code (Kèm theo …)}. */
    private void titleLines(Location location, StringBuilder title) {
        int named = attachedToWithin(MOST_TITLE_LINES);
        for (int i = 0; i < MOST_TITLE_LINES && next < limit; i++) {
            boolean belongs = named >= 0
                    ? next < named
                    : manuscript.capitals(next) && !bodyStops().at(next) && !nation(next);
            if (!belongs) {
                return;
            }
            title(manuscript.line(next), location, title);
            next = manuscript.next(next + 1, limit);
        }
    }

    private void title(Passage words, Location location, StringBuilder title) {
        if (!words.empty()
                && !AttachmentForm.attachedTo(words.text(), words.start(), words.end())) {
            words.mark(trace, Part.ANNEX_TITLE, location.child("title"));
            title.append(title.isEmpty() ? "" : " ").append(words.words());
        } else if (!words.empty()) {
            words.mark(trace, Part.ATTACHED_TO, null);
        }
    }

    /** The line at which {@code (Kèm theo …)} begins, if that is one of the next few; -1 otherwise. */
    private int attachedToWithin(int most) {
        int line = next;
        for (int i = 0; i <= most && line < limit; i++) {
            if (AttachmentForm.attachedTo(
                    manuscript.text(),
                    manuscript.lines().from(line),
                    manuscript.lines().to(line))) {
                return line;
            }
            line = manuscript.next(line + 1, limit);
        }
        return -1;
    }

    /** Steps over {@code (Kèm theo …)}, which may take several lines. */
    private void attachedTo() {
        if (next >= limit || attachedToWithin(0) != next) {
            return;
        }
        int last = next;
        while (last + 1 < limit
                && last - next < MOST_TITLE_LINES
                && manuscript.text().indexOf(')', manuscript.lines().from(next))
                        >= manuscript.lines().to(last)
                && !manuscript.lines().blank(last + 1)) {
            last++;
        }
        manuscript.lines(next, last).mark(trace, Part.ATTACHED_TO, null);
        next = manuscript.next(last + 1, limit);
    }

    private boolean attachedText() {
        TitlePlace place =
                TitlePlace.find(manuscript, next, Math.min(limit, next + LINES_OF_HEADER));
        if (place.shape() != TitlePlace.Shape.NAMED || !headerOnly(next, place.line())) {
            return false;
        }
        if (numbered(next, place.line())) {
            return false;
        }
        header(next, place.line());
        Location location = Location.of("attachments", attachments.size());
        TitleReader reader = new TitleReader(manuscript, location.child("title"), limit);
        Title title = reader.read(place.line());
        next = manuscript.next(reader.next(), limit);
        attachedTo();
        attachments.add(new AttachedText(title, body(location)));
        return true;
    }

    private List<Block> body(Location location) {
        BodyReader reader = new BodyReader(manuscript, limit, deepest, location, null);
        List<Block> blocks = reader.read(next);
        next = reader.next();
        return blocks;
    }

    private boolean nation(int line) {
        return manuscript.contains(line, HeaderForm.NATION);
    }

    private BodyStops bodyStops() {
        return new BodyStops(manuscript, limit, true);
    }

    private boolean headerOnly(int from, int to) {
        for (int line = manuscript.next(from, to);
                line < to;
                line = manuscript.next(line + 1, to)) {
            Lines lines = manuscript.lines();
            String text = manuscript.text();
            boolean header = LineForm.capitals(text, lines.from(line), lines.to(line))
                    || HeaderForm.number(text, lines.from(line), lines.to(line))
                    || HeaderForm.placeAndDate(text, lines.from(line), lines.to(line))
                    || HeaderForm.motto(text, lines.from(line), lines.to(line))
                    || Folded.indexOf(text, lines.from(line), lines.to(line), HeaderForm.NATION)
                            >= 0
                    || Folded.indexOf(text, lines.from(line), lines.to(line), HeaderForm.MOTTO)
                            >= 0;
            if (!header) {
                return false;
            }
        }
        return true;
    }

    /** A number or a date makes it a document of its own. */
    private boolean numbered(int from, int to) {
        for (Passage piece : headerPieces(from, to)) {
            if (HeaderForm.number(piece.text(), piece.start(), piece.end())
                    || HeaderForm.placeAndDate(piece.text(), piece.start(), piece.end())) {
                return true;
            }
        }
        return false;
    }

    /** The organ and quốc hiệu above an attached text are those of the document (mẫu 1.3). */
    private void header(int from, int to) {
        for (Passage piece : headerPieces(from, to)) {
            Part part = HeaderForm.nation(piece.text(), piece.start(), piece.end())
                    ? Part.QUOC_HIEU
                    : HeaderForm.motto(piece.text(), piece.start(), piece.end())
                            ? Part.TIEU_NGU
                            : Part.ISSUER;
            piece.mark(trace, part, null);
        }
    }

    private List<Passage> headerPieces(int from, int to) {
        Lines lines = manuscript.lines();
        List<Passage> pieces = new ArrayList<>();
        for (int line = manuscript.next(from, to);
                line < to;
                line = manuscript.next(line + 1, to)) {
            pieces.addAll(Fragments.ofHeader(manuscript.text(), lines.from(line), lines.to(line)));
        }
        return pieces;
    }

    /** Leaves everything up to the next annex alone, and says why. */
    private int leave(int line) {
        boolean second = new BodyStops(manuscript, limit, true).header(line)
                || HeaderForm.nation(
                        manuscript.text(),
                        manuscript.lines().from(line),
                        manuscript.lines().to(line));
        int end = line + 1;
        while (end < limit && (second || !annexAt(end))) {
            end++;
        }
        int last = manuscript.previous(end);
        trace.unread(
                manuscript.lines().from(line),
                manuscript.lines().to(last),
                Part.OTHER,
                second ? Unread.Reason.SECOND_DOCUMENT : Unread.Reason.AFTER_THE_END);
        return end;
    }

    private boolean annexAt(int line) {
        Lines lines = manuscript.lines();
        return !lines.blank(line)
                && AttachmentForm.labelEnd(manuscript.text(), lines.from(line), lines.to(line))
                        > lines.from(line);
    }
}
