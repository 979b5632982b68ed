package io.github.vanban.internal.lines;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.OneLine;
import io.github.vanban.source.LineIndex;
import java.util.Arrays;

/**
 * A text cut into lines. A line ends with LF, CR LF, CR, a form or line feed or a Unicode separator;
 * what is left of it without the white space at its ends is its content. Indexes are into the text.
 */
public final class Lines {

    /** So many blanks in a row part two columns. */
    public static final int WIDE = 3;

    private final String text;
    private int[] starts = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private boolean[] columned = new boolean[64];
    private int count;
    private int end;

    /**
     * Cuts a text.
     *
     * @param text the text, in NFC
     * @param most after so many lines the rest is left alone; see {@link #end()}
     */
    public Lines(String text, int most) {
        this.text = text;
        int start = 0;
        int length = text.length();
        while (start < length && count < most) {
            int stop = start;
            int blanks = 0;
            boolean columns = false;
            for (; stop < length; stop++) {
                char c = text.charAt(stop);
                if (c > ' ' && c < 0x80) {
                    columns |= blanks >= WIDE || c == '|';
                    blanks = 0;
                } else if (c == ' ') {
                    blanks++;
                } else if (LineIndex.breaks(c)) {
                    break;
                } else if (c == '\t') {
                    columns = true;
                } else {
                    columns |= blanks >= WIDE;
                    blanks = 0;
                }
            }
            add(start, stop, columns);
            start = stop < length ? afterBreak(stop) : length;
        }
        end = start;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines there are. */
    public int count() {
        return count;
    }

    /** Where the last line ends, its break included; before the end of the text when cut short. */
    public int end() {
        return end;
    }

    /** Where the content of a line begins. */
    public int from(int line) {
        return froms[line];
    }

    /** Where the content of a line ends; its beginning when it is blank. */
    public int to(int line) {
        return tos[line];
    }

    /** Where a line begins, white space included. */
    public int start(int line) {
        return starts[line];
    }

    /** Where a line ends, white space and break included. */
    public int stop(int line) {
        return line + 1 < count ? starts[line + 1] : end;
    }

    /** Whether tabs, upright strokes or wide gaps part a line, so that it may have columns. */
    public boolean columned(int line) {
        return columned[line];
    }

    /** Whether a line has no content. */
    public boolean blank(int line) {
        return froms[line] == tos[line];
    }

    /** How long the content of a line is. */
    public int length(int line) {
        return tos[line] - froms[line];
    }

    /** The first character of a line that is not blank. */
    public char first(int line) {
        return text.charAt(froms[line]);
    }

    /** The last character of a line that is not blank. */
    public char last(int line) {
        return text.charAt(tos[line] - 1);
    }

    /** The content of a line. */
    public String content(int line) {
        return text.substring(froms[line], tos[line]);
    }

    /** Whether the content of a line begins with a folded phrase that ends there as a word. */
    public boolean startsWith(int line, String phrase) {
        return Folded.wordAt(text, froms[line], tos[line], phrase);
    }

    /** The first line from here on that has content, or the limit. */
    public int nextContent(int line, int limit) {
        int next = line;
        while (next < limit && blank(next)) {
            next++;
        }
        return next;
    }

    /** Whether this is white space, a control character, a byte order mark or a zero-width space. */
    public static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return c == ' ' || c == '\uFEFF' || c == '\u200B' || OneLine.isSpace(c);
    }

    private void add(int start, int stop, boolean columns) {
        if (count == starts.length) {
            columned = Arrays.copyOf(columned, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            froms = Arrays.copyOf(froms, count * 2);
            tos = Arrays.copyOf(tos, count * 2);
        }
        int from = start;
        int to = stop;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        starts[count] = start;
        froms[count] = from;
        tos[count] = to;
        columned[count] = columns;
        count++;
    }

    private int afterBreak(int stop) {
        boolean pair = text.charAt(stop) == '\r' && Cursor.charAt(text, stop + 1) == '\n';
        return stop + (pair ? 2 : 1);
    }
}
