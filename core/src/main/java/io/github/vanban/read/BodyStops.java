package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import java.util.List;

/** Knows where a body ends: at nơi nhận, a signature, an annex or the header of another text. */
final class BodyStops {

    private static final int MOST_SIGNATURE_LINES = 10;
    private static final int HEADER_LINES = 4;
    private static final int LONGEST_TITLES = 160;
    private static final int LONGEST_SIGNER = 45;

    private final Manuscript manuscript;
    private final int limit;
    private final boolean attached;

    /**
     * The stops of one body.
     *
     * @param attached whether it is that of an annex or attached text, which has no signature
     */
    BodyStops(Manuscript manuscript, int limit, boolean attached) {
        this.manuscript = manuscript;
        this.limit = limit;
        this.attached = attached;
    }

    /** Whether a line belongs to the body no more. */
    boolean at(int line) {
        if (line >= limit) {
            return true;
        }
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        char first = text.charAt(from);
        if (!Character.isUpperCase(first) || Character.isLowerCase(first)) {
            return false;
        }
        return AttachmentForm.labelEnd(text, from, to) > from
                || HeaderForm.nation(text, from, to)
                || (LineForm.capitals(text, from, to) && header(line))
                || (!attached
                        && (EndingForm.recipients(text, from, to)
                                || signature(line)
                                || lateDate(line)
                                || lastName(line)
                                || signedBelow(line)));
    }

    /** Whether a line is the first of a few in capitals above quốc hiệu. */
    boolean header(int line) {
        int further = line;
        for (int i = 0; i < HEADER_LINES && further < limit; i++) {
            Lines lines = manuscript.lines();
            String text = manuscript.text();
            int from = lines.from(further);
            int to = lines.to(further);
            boolean between =
                    HeaderForm.number(text, from, to) || HeaderForm.placeAndDate(text, from, to);
            if (i > 0 && between) {
                further = manuscript.next(further + 1, limit);
                continue;
            }
            if (!LineForm.capitals(text, from, to)) {
                return Folded.startsAt(text, from, to, HeaderForm.MOTTO) && i > 0;
            }
            if (Folded.indexOf(text, from, to, HeaderForm.NATION) >= 0) {
                return true;
            }
            int below = manuscript.next(further + 1, limit);
            boolean title = EndingForm.postTitle(text, from, to) && !nation(below);
            if (title || EndingForm.authority(text, from, to)) {
                return false;
            }
            further = below;
        }
        return false;
    }

    private boolean nation(int line) {
        return line < limit && manuscript.contains(line, HeaderForm.NATION);
    }

    /** Whether a signature begins: a title and, before anything else is said, a name or the end. */
    boolean signature(int line) {
        if (!titled(line)) {
            return false;
        }
        int further = manuscript.next(line + 1, limit);
        for (int i = 0; i < MOST_SIGNATURE_LINES; i++) {
            if (further >= limit) {
                return true;
            }
            Lines lines = manuscript.lines();
            String text = manuscript.text();
            int from = lines.from(further);
            int to = lines.to(further);
            if (signed(further)
                    || EndingForm.recipients(text, from, to)
                    || EndingForm.name(text, from, to)) {
                return true;
            }
            if (!titled(further)
                    && !EndingForm.titleWords(text, from, to)
                    && !HeaderForm.signing(text, from, to)
                    && !LineForm.capitals(text, from, to)
                    && !columns(further)) {
                return false;
            }
            further = manuscript.next(further + 1, limit);
        }
        return false;
    }

    private boolean titled(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        if (to - from > LONGEST_TITLES) {
            return false;
        }
        if (!lines.columned(line)) {
            return EndingForm.title(text, from, to) || EndingForm.authority(text, from, to);
        }
        List<Passage> pieces = Fragments.ofColumns(text, from, to);
        if (pieces.size() > 1 && EndingForm.besideTitles(pieces)) {
            return true;
        }
        for (Passage piece : pieces) {
            if (EndingForm.title(text, piece.start(), piece.end())
                    || EndingForm.authority(text, piece.start(), piece.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code (Đã ký)} stands in a line or in the first of its columns. */
    private boolean signed(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = lines.from(line);
        int to = lines.to(line);
        return lines.columned(line)
                ? Fragments.ofColumns(text, from, to).stream()
                        .allMatch(
                                piece -> EndingForm.signedRemark(text, piece.start(), piece.end()))
                : EndingForm.signedRemark(text, from, to);
    }

    /** Whether a short line stands right above {@code (Đã ký)}: somebody signs there. */
    private boolean signedBelow(int line) {
        Lines lines = manuscript.lines();
        int below = line + 1;
        return lines.length(line) <= LONGEST_SIGNER
                && below < limit
                && !lines.blank(below)
                && !LineForm.ended(manuscript.text(), lines.from(line), lines.to(line))
                && signed(below);
    }

    /** Whether the last words of a text are a name, or an organ's, by themselves. */
    private boolean lastName(int line) {
        Lines lines = manuscript.lines();
        return manuscript.next(line + 1, limit) == limit
                && line > 0
                && EndingForm.name(manuscript.text(), lines.from(line), lines.to(line))
                && manuscript.previous(line) >= 0;
    }

    /** Whether a place and a date stand where they do not belong, below the body. */
    private boolean lateDate(int line) {
        Lines lines = manuscript.lines();
        if (!HeaderForm.placeAndDate(manuscript.text(), lines.from(line), lines.to(line))) {
            return false;
        }
        int further = manuscript.next(line + 1, limit);
        return further < limit
                && (EndingForm.recipients(manuscript, further) || signature(further));
    }

    private boolean columns(int line) {
        Lines lines = manuscript.lines();
        return lines.columned(line)
                && lines.length(line) < LONGEST_TITLES
                && Fragments.ofColumns(manuscript.text(), lines.from(line), lines.to(line))
                                .size()
                        > 1;
    }
}
