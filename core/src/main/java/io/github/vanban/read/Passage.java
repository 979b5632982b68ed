package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together in a text: one stretch, or several where a page number stands between them.
 * Immutable.
 */
final class Passage {

    private static final int[] WHOLE = {};

    private final String text;
    private final int start;
    private final int end;

    /** Where the stretch is cut: the end of a piece, the start of the next, and so on. */
    private final int[] cuts;

    Passage(String text, int start, int end) {
        this(text, start, end, WHOLE);
    }

    Passage(String text, int start, int end, int[] cuts) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.cuts = cuts;
    }

    /** The whole text of which this is a part. */
    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean empty() {
        return start == end;
    }

    /** What it says, its pieces parted by one space; white space inside is left as it is. */
    String words() {
        if (cuts.length == 0) {
            return text.substring(start, end);
        }
        StringBuilder words = new StringBuilder(end - start);
        int from = start;
        for (int i = 0; i < cuts.length; i += 2) {
            words.append(text, from, cuts[i]).append(' ');
            from = cuts[i + 1];
        }
        return words.append(text, from, end).toString();
    }

    /** The rest from an index on. */
    Passage from(int index) {
        int passed = 0;
        while (passed < cuts.length && index >= cuts[passed + 1]) {
            passed += 2;
        }
        return new Passage(text, Math.min(index, end), end, rest(passed));
    }

    /** What comes before an index. */
    Passage to(int index) {
        int kept = 0;
        while (kept < cuts.length && index > cuts[kept + 1]) {
            kept += 2;
        }
        int last = kept < cuts.length ? Math.min(index, cuts[kept]) : index;
        return new Passage(
                text, start, Math.max(start, last), kept == 0 ? WHOLE : Arrays.copyOf(cuts, kept));
    }

    /** The same without the blanks at its ends. */
    Passage trimmed() {
        int from = start;
        int to = end;
        while (from < to && Lines.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Lines.isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == start && to == end) {
            return this;
        }
        return cuts.length == 0 ? new Passage(text, from, to) : from(from).to(to);
    }

    /** Notes what it was taken for. */
    void mark(Trace trace, Part part, @Nullable Location location) {
        mark(trace, part, location, null);
    }

    /** Notes what it was taken for: a component of a value. */
    void mark(Trace trace, Part part, @Nullable Location holder, @Nullable String component) {
        int from = start;
        for (int i = 0; i < cuts.length; i += 2) {
            trace.mark(from, cuts[i], part, holder, component);
            from = cuts[i + 1];
        }
        trace.mark(from, end, part, holder, component);
    }

    private int[] rest(int passed) {
        if (passed == 0) {
            return cuts;
        }
        return passed == cuts.length ? WHOLE : Arrays.copyOfRange(cuts, passed, cuts.length);
    }
}
