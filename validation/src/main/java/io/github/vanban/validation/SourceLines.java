package io.github.vanban.validation;

import io.github.vanban.source.LinePosition;
import java.util.Arrays;

/** The lines of a source text, to find a place again quickly. */
final class SourceLines {

    private final String source;
    private int[] starts = new int[64];
    private int count;

    SourceLines(String source) {
        this.source = source;
        add(0);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean pair = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
            if (breaks(c) && !pair) {
                add(i + 1);
            }
        }
    }

    LinePosition position(int offset) {
        int line = line(offset);
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /** The text of the line in which an offset lies, without its break. */
    String text(int offset) {
        int line = line(offset);
        int end = starts[line];
        while (end < source.length() && !breaks(source.charAt(end))) {
            end++;
        }
        return source.substring(starts[line], end);
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at >= 0 ? at : -at - 2;
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    private static boolean breaks(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }
}
