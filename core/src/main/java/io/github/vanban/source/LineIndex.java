package io.github.vanban.source;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Mục lục dòng: where the lines of a text begin, so that a place in it can be told as line and
 * column. Lines end with LF, CR LF, CR, VT, FF, NEL or a Unicode separator. Immutable and
 * thread-safe.
 */
public final class LineIndex {

    private final int length;
    private final int[] starts;

    private LineIndex(int length, int[] starts) {
        this.length = length;
        this.starts = starts;
    }

    /** Indexes a text. */
    public static LineIndex of(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < requireNonNull(text, "text").length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (breaks(c) && !pair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(text.length(), Arrays.copyOf(starts, count));
    }

    /** Whether a character ends a line; CR LF are two of them and end one. */
    public static boolean breaks(char c) {
        return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** How many lines there are, at least 1. */
    public int count() {
        return starts.length;
    }

    /**
     * Where a line begins.
     *
     * @param line from 1 to {@link #count()}
     */
    public int start(int line) {
        return starts[line - 1];
    }

    /**
     * The line and column of a place.
     *
     * @param offset in UTF-16 units, from 0 to the length of the text
     * @throws IndexOutOfBoundsException outside that range
     */
    public LinePosition position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException(
                    "position(" + offset + "): the text has no such place");
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }
}
