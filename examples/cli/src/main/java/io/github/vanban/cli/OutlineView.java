package io.github.vanban.cli;

import io.github.vanban.body.Block;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows a reading as a tree: on each line of the terminal where a part stands in the text, what it was
 * taken for, and how it begins, divisions further in than what holds them.
 */
final class OutlineView {

    private static final int TERM = 17;
    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private static final String DIM = "\u001B[2m";
    private static final String BOLD = "\u001B[1m";
    private static final String CYAN = "\u001B[36m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    private final Reading reading;
    private final LineIndex lines;
    private final boolean colours;
    private final StringBuilder view = new StringBuilder();

    /** The levels of all divisions in the order of the text, which is that of their markers. */
    private final Iterator<DivisionKind> kinds;

    OutlineView(Reading reading, boolean colours) {
        this.reading = reading;
        this.lines = LineIndex.of(reading.source());
        this.colours = colours;
        this.kinds = Stream.concat(
                        reading.document().body().blocks().stream(),
                        reading.document().attachments().stream()
                                .flatMap(attachment -> attachment.blocks().stream()))
                .flatMap(OutlineView::divisions)
                .map(Division::kind)
                .iterator();
    }

    private static Stream<Division> divisions(Block block) {
        return block instanceof Division division
                ? Stream.concat(
                        Stream.of(division),
                        division.blocks().stream().flatMap(OutlineView::divisions))
                : Stream.empty();
    }

    String write() {
        List<Segment> segments = reading.map().segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.part() == Part.MARKER) {
                Segment text = following(segments, i, segment);
                line(segment, words(segment) + (text == null ? "" : " " + words(text)));
            } else if (segment.part() != Part.BLANK && !told(segments, i)) {
                line(segment, words(segment));
            }
        }
        return view.toString();
    }

    /** The text of the division whose marker stands here, if it follows at once. */
    private static @Nullable Segment following(List<Segment> segments, int marker, Segment from) {
        int next = marker + 1;
        if (next < segments.size() && segments.get(next).part() == Part.BLANK) {
            next++;
        }
        Location holder = holder(from.location());
        return next < segments.size()
                        && segments.get(next).part() == Part.DIVISION_TEXT
                        && holder != null
                        && holder.equals(holder(segments.get(next).location()))
                ? segments.get(next)
                : null;
    }

    /** Whether a stretch was shown together with the marker before it. */
    private static boolean told(List<Segment> segments, int index) {
        if (segments.get(index).part() != Part.DIVISION_TEXT) {
            return false;
        }
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            if (segments.get(i).part() == Part.MARKER) {
                return following(segments, i, segments.get(i)) != null;
            }
        }
        return false;
    }

    private static @Nullable Location holder(@Nullable Location location) {
        return location == null ? null : location.parent();
    }

    private void line(Segment segment, String words) {
        int number = lines.position(segment.span().start()).line();
        String indent = INDENT.repeat(depth(segment));
        int room = Math.max(20, WIDTH - 6 - TERM - indent.length());
        String name = segment.part() == Part.MARKER && kinds.hasNext()
                ? kinds.next().term()
                : segment.part().term();
        String term = String.format("%-" + TERM + "s", name);
        String said = words.codePointCount(0, words.length()) <= room
                ? words
                : words.substring(0, words.offsetByCodePoints(0, room - 1)) + "…";
        view.append(coloured(DIM, String.format("%4d  ", number)))
                .append(coloured(colour(segment.part()), term))
                .append(indent)
                .append(segment.part() == Part.MARKER ? coloured(BOLD, said) : said)
                .append('\n');
    }

    /** How many divisions hold a stretch, itself not counted. */
    private static int depth(Segment segment) {
        int depth = 0;
        for (Location place = segment.location(); place != null; place = place.parent()) {
            depth += place.component().equals("blocks") ? 1 : 0;
        }
        return Math.max(0, depth - 1);
    }

    private static String colour(Part part) {
        return switch (part) {
            case OTHER, ORNAMENT, PAGE_NUMBER, DIGITAL_SIGNATURE, SIGNED_REMARK -> YELLOW;
            default -> CYAN;
        };
    }

    private String coloured(String colour, String text) {
        return colours ? colour + text + PLAIN : text;
    }

    /** The words on one line; control characters, which a terminal would obey, become spaces. */
    private String words(Segment segment) {
        StringBuilder words = new StringBuilder();
        boolean blank = false;
        String source = segment.span().of(reading.source());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (Character.isISOControl(c) || Character.isWhitespace(c)) {
                blank = true;
            } else {
                words.append(blank && !words.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return words.toString();
    }
}
