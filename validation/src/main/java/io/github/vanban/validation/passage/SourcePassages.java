package io.github.vanban.validation.passage;

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

    /** What stands above the title of a text that a decision issues (mẫu 1.3). */
    private static final Set<Part> ABOVE_A_TITLE =
            EnumSet.of(Part.ISSUER, Part.QUOC_HIEU, Part.TIEU_NGU, Part.BLANK, Part.PAGE_NUMBER);

    private final String source;
    private final WordList document;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final BitSet breaks = new BitSet();
    private @Nullable Segment first;
    /** The text of the first segment as long as it is alone and on one line, so as not to copy it. */
    private @Nullable String alone;

    private SourcePassages(String source, WordList document) {
        this.source = source;
        this.document = document;
    }

    static List<Passage> of(String source, List<Segment> segments, WordList document) {
        SourcePassages passages = new SourcePassages(source, document);
        for (Segment segment : segments) {
            if (!BETWEEN.contains(segment.part())) {
                passages.add(segment);
            }
        }
        passages.close();
        return passages.passages;
    }

    private void add(Segment segment) {
        boolean begins = !goesOn(segment);
        if (begins) {
            close();
            first = segment;
        }
        String words = Normalizer.normalize(segment.span().of(source), Normalizer.Form.NFC);
        if (begins && lineEnd(words, 0) == words.length()) {
            alone = words;
            pieces.add(new Passage.Piece(0, words.length(), segment.span()));
            return;
        }
        if (alone != null) {
            text.append(alone);
            alone = null;
        }
        if (!begins) {
            breaks.set(text.length());
            text.append(' ');
        }
        int at = text.length();
        pieces.add(new Passage.Piece(at, words.length(), segment.span()));
        text.append(words);
        for (int i = lineEnd(words, 0); i < words.length(); i = lineEnd(words, i + 1)) {
            breaks.set(at + i);
            text.setCharAt(at + i, ' ');
        }
    }

    /** Where the next line of a text ends; its length when no other does. */
    private static int lineEnd(String words, int from) {
        int feed = words.indexOf('\n', from);
        int carriage = words.indexOf('\r', from);
        if (feed < 0 || carriage < 0) {
            return Math.max(feed, carriage) < 0 ? words.length() : Math.max(feed, carriage);
        }
        return Math.min(feed, carriage);
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
            String whole = alone == null ? text.toString() : alone;
            passages.add(new Passage(first.part(), location, whole, pieces, breaks, document));
        }
        text.setLength(0);
        pieces.clear();
        breaks.clear();
        first = null;
        alone = null;
    }

    private static boolean attached(Location location) {
        Location outermost = location;
        for (Location above = location; above != null; above = above.parent()) {
            outermost = above;
        }
        return outermost.component().equals("attachments");
    }

    /** Where the main document ends and attachments or another document begin. */
    static int mainEnd(Reading reading, List<Segment> segments) {
        int end = reading.source().length();
        // The header of an attached text stands nowhere in the document but above that text.
        int header = -1;
        for (Segment segment : segments) {
            Location location = segment.location();
            boolean attached = segment.part() == Part.ANNEX_LABEL
                    || segment.part() == Part.ATTACHED_TO
                    || (location != null && attached(location));
            if (attached) {
                end = header < 0 ? segment.span().start() : header;
                break;
            }
            if (segment.part() == Part.ISSUER && location == null && header < 0) {
                header = segment.span().start();
            } else if (!ABOVE_A_TITLE.contains(segment.part())) {
                header = -1;
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
