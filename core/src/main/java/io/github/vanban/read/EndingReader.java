package io.github.vanban.read;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Ending;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.source.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads nơi nhận and signatures in whatever order a flattened table left them (ô số 7, 9b, 12, 13;
 * Phụ lục I, Phần I, Mục II.7, II.9).
 */
final class EndingReader {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 60;

    private final Manuscript manuscript;
    private final Trace trace;
    private final int limit;
    private final BodyStops stops;
    private final RecipientLines recipients = new RecipientLines();
    private final Signers signers = new Signers();
    private boolean labelled;
    private boolean listOpen;
    private @Nullable DraftingMark draftingMark;
    private @Nullable Contact contact;
    private @Nullable PlaceAndDate issued;
    private int next;

    EndingReader(Manuscript manuscript, int limit) {
        this.manuscript = manuscript;
        this.trace = manuscript.trace();
        this.limit = limit;
        this.stops = new BodyStops(manuscript, limit, true);
    }

    /** The line after the ending. */
    int next() {
        return next;
    }

    @Nullable
    DraftingMark draftingMark() {
        return draftingMark;
    }

    /** A place and date that stood below the body, or null. */
    @Nullable
    PlaceAndDate issued() {
        return issued;
    }

    @Nullable
    Contact contact() {
        return contact;
    }

    Ending read(int line) {
        next = manuscript.next(line, limit);
        int before = next;
        while (next < limit && !stops.at(next) && line(next, before)) {
            before = next;
            next = manuscript.next(next + 1, limit);
        }
        return new Ending(recipients.read(trace), signers.read(trace));
    }

    /** Reads one line; false when it belongs to the ending no more. */
    private boolean line(int line, int before) {
        Lines lines = manuscript.lines();
        int from = lines.from(line);
        int to = lines.to(line);
        boolean item = listOpen && RecipientLines.bullet(manuscript.line(line));
        if ((to - from > LONGEST_LINE && !item) || (signers.named() && anotherTitle(from, to))) {
            return false;
        }
        if (!labelled && issued == null && HeaderForm.placeAndDate(manuscript.text(), from, to)) {
            issued = IssuedLine.read(trace, manuscript.line(line));
            return true;
        }
        int label = labelEnd(from, to);
        if (label > from) {
            trace.mark(from, label, Part.RECIPIENTS_LABEL, Places.RECIPIENTS);
            labelled = true;
            listOpen = true;
        }
        List<Passage> pieces = Fragments.ofColumns(manuscript.text(), label, to);
        if (pieces.size() > 1 && EndingForm.besideTitles(pieces)) {
            signers.beside(pieces);
            return true;
        }
        boolean apart = line > before + 1;
        for (int i = 0; i < pieces.size(); i++) {
            if (!piece(pieces.get(i), apart && i == 0)) {
                if (i == 0) {
                    return false;
                }
                Passage piece = pieces.get(i);
                trace.unread(piece.start(), piece.end(), Part.OTHER, Unread.Reason.NO_PLACE);
            }
        }
        return true;
    }

    /** Whether a type stands alone on a line: another text begins with it. */
    private boolean anotherTitle(int from, int to) {
        TypeLine type = TypeLine.at(manuscript.text(), from, to);
        return type != null && type.alone(manuscript.text(), to);
    }

    /** Takes one piece of a line; false when nobody here knows what it is. */
    private boolean piece(Passage piece, boolean apart) {
        String text = piece.text();
        int from = piece.start();
        int to = piece.end();
        if (EndingForm.signedRemark(text, from, to)) {
            trace.unread(from, to, Part.SIGNED_REMARK, Unread.Reason.NO_PLACE);
            return true;
        }
        if (EndingForm.authority(text, from, to) || EndingForm.title(text, from, to)) {
            signers.title(piece);
            return true;
        }
        if (HeaderForm.signing(text, from, to)) {
            trace.unread(from, to, Part.DIGITAL_SIGNATURE, Unread.Reason.NO_PLACE);
            return true;
        }
        if (listOpen && item(piece)) {
            return true;
        }
        return mark(piece) || signer(piece, apart);
    }

    private boolean item(Passage piece) {
        boolean starts = RecipientLines.bullet(piece) || RecipientLines.archive(piece);
        boolean first = recipients.isEmpty();
        boolean goesOn = !recipients.archived() && !first && (recipients.open() || !signer(piece));
        if (starts || first || goesOn) {
            recipients.add(piece);
            return true;
        }
        if (recipients.archived()
                && recipients.open()
                && LineForm.small(piece.text(), piece.start(), piece.end())) {
            recipients.add(piece);
            return true;
        }
        return false;
    }

    /** Whether a piece must be a name: titles stand above it and it looks like one. */
    private boolean signer(Passage piece) {
        return signers.titled() && EndingForm.name(piece.text(), piece.start(), piece.end());
    }

    /** Ký hiệu người soạn thảo behind Lưu, or the address of the organ (ô số 12, 13). */
    private boolean mark(Passage piece) {
        String words = piece.words();
        Optional<DraftingMark> drafted = draftingMark == null && recipients.archived()
                ? DraftingMark.tryParse(words)
                : Optional.empty();
        if (drafted.isPresent() && !EndingForm.name(piece.text(), piece.start(), piece.end())) {
            draftingMark = drafted.get();
            piece.mark(trace, Part.DRAFTING_MARK, Places.MARKS.child("draftingMark"));
            return true;
        }
        if (contact == null) {
            contact = ContactLine.read(words).orElse(null);
            if (contact != null) {
                piece.mark(trace, Part.CONTACT, Places.MARKS.child("contact"));
                return true;
            }
        }
        return false;
    }

    private boolean signer(Passage piece, boolean apart) {
        String text = piece.text();
        int from = piece.start();
        int to = piece.end();
        boolean name = EndingForm.name(text, from, to);
        boolean capitals = LineForm.capitals(text, from, to);
        if (name && OrganWords.headAt(text, from, to) && (capitals || !signers.titled())) {
            // Below a name it is the head of another text; VỤ TRƯỞNG may have VỤ … below it.
            if (signers.named() && capitals) {
                return false;
            }
            signers.title(piece);
            return true;
        }
        if (!name
                && !signers.named()
                && signers.titled()
                && EndingForm.titleWords(text, from, to)) {
            // Below titles in capitals it is another post; else the titles are not in capitals.
            if (signers.inCapitals()) {
                signers.name(piece);
            } else {
                signers.title(piece);
            }
            return true;
        }
        if (name && !(signers.named() && capitals && !apart)) {
            signers.name(piece);
            return true;
        }
        if (capitals && !signers.named()) {
            signers.title(piece);
            return true;
        }
        boolean note =
                to - from <= LONGEST_NOTE && !signers.named() && labelled && !numbered(piece);
        if (note) {
            trace.unread(from, to, Part.OTHER, Unread.Reason.NO_PLACE);
        }
        return note;
    }

    private boolean numbered(Passage piece) {
        Marker marker = MarkerScanner.scan(piece.text(), piece.start(), piece.end());
        return marker != null && marker.style().numbered();
    }

    private int labelEnd(int from, int to) {
        String text = manuscript.text();
        if (!EndingForm.recipients(text, from, to)) {
            return from;
        }
        int at = from + EndingForm.labelLength(text, from, to);
        while (at < to && (Lines.isBlank(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at == to ? to : at;
    }
}
