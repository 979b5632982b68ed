package io.github.vanban.validation.check;

import io.github.vanban.read.Reading;
import io.github.vanban.read.Unread;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import io.github.vanban.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The passages of a document as its source text has them, in the order of the text. */
final class SourcePassages {

    /** What may stand between the lines of one passage. */
    private static final Set<Part> BETWEEN =
            EnumSet.of(Part.BLANK, Part.PAGE_NUMBER, Part.DIGITAL_SIGNATURE);

    private final String source;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final BitSet breaks = new BitSet();
    private @Nullable Segment first;

    private SourcePassages(String source) {
        this.source = source;
    }

    static List<Passage> of(Reading reading) {
        SourcePassages passages = new SourcePassages(reading.source());
        for (Segment segment : reading.map().segments()) {
            if (!BETWEEN.contains(segment.part())) {
                passages.add(segment);
            }
        }
        passages.close();
        return passages.passages;
    }

    private void add(Segment segment) {
        if (!goesOn(segment)) {
            close();
            first = segment;
        } else {
            breaks.set(text.length());
            text.append(' ');
        }
        String words = Normalizer.normalize(segment.span().of(source), Normalizer.Form.NFC);
        pieces.add(new Passage.Piece(text.length(), words.length(), segment.span()));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean ends = c == '\n' || c == '\r';
            breaks.set(text.length(), ends);
            text.append(ends ? ' ' : c);
        }
    }

    private boolean goesOn(Segment segment) {
        return first != null
                && first.location() != null
                && first.part() == segment.part()
                && first.location().equals(segment.location());
    }

    private void close() {
        if (first != null) {
            Location location = first.location();
            passages.add(new Passage(first.part(), location, text.toString(), pieces, breaks));
        }
        text.setLength(0);
        pieces.clear();
        breaks.clear();
        first = null;
    }

    /** Where the main document ends and attachments or another document begin. */
    static int mainEnd(Reading reading) {
        int end = reading.source().length();
        for (Segment segment : reading.map().segments()) {
            Location location = segment.location();
            boolean attached = segment.part() == Part.ANNEX_LABEL
                    || segment.part() == Part.ATTACHED_TO
                    || (location != null && location.toString().startsWith("attachments"));
            if (attached) {
                end = Math.min(end, segment.span().start());
                break;
            }
        }
        for (Unread unread : reading.unread()) {
            Span span = unread.span();
            switch (unread.reason()) {
                case SECOND_DOCUMENT, AFTER_THE_END, OVER_LIMIT ->
                    end = Math.min(end, span.start());
                default -> {}
            }
        }
        return end;
    }
}
