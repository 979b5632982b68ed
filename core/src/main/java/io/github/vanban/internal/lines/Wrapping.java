package io.github.vanban.internal.lines;

import java.util.Arrays;

/**
 * Tells which lines of a text belong to one paragraph. Text that was pasted has a paragraph a line;
 * text that was printed to a file is broken where the paper ended, and then a line that is as long
 * as the others goes on in the next one.
 */
public final class Wrapping {

    /** No page of A4 has a longer line at 11 points and more. */
    private static final int LONGEST_PRINTED = 130;

    private static final int SHORTEST_TELLING = 40;
    private static final int SHORTEST_BROKEN = 30;

    private final Lines lines;
    private final boolean printed;
    private final int width;

    /** Looks at the lengths and ends of all lines. */
    public Wrapping(Lines lines) {
        this.lines = lines;
        int[] lengths = new int[LONGEST_PRINTED + 1];
        long all = 0;
        long inLong = 0;
        int telling = 0;
        int broken = 0;
        for (int i = 0; i < lines.count(); i++) {
            int length = lines.length(i);
            all += length;
            if (length > LONGEST_PRINTED) {
                inLong += length;
            } else if (length >= SHORTEST_TELLING) {
                lengths[length]++;
                telling++;
                broken += i + 1 < lines.count() && brokenAfter(i) ? 1 : 0;
            }
        }
        this.printed = inLong * 4 < all && broken >= 2 && broken * 12 >= telling;
        this.width = percentile(lengths, telling * 9L / 10);
    }

    /** Whether the text is broken where the paper ended. */
    public boolean printed() {
        return printed;
    }

    /** Whether a line goes on in a later one, with nothing but blank lines between them. */
    public boolean joins(int line, int later, int blanks) {
        if (lines.blank(line) || lines.blank(later)) {
            return false;
        }
        String text = lines.text();
        boolean ended = LineForm.ended(text, lines.from(line), lines.to(line));
        boolean small = LineForm.small(text, lines.from(later), lines.to(later));
        if (!printed) {
            boolean open =
                    lines.last(line) == ',' || (small && lines.length(line) >= SHORTEST_BROKEN);
            return blanks == 0 && !ended && open;
        }
        if (blanks > 0) {
            return !ended && small && full(line, later, 80);
        }
        if (!ended && (small || lines.last(line) == ',')) {
            return true;
        }
        char last = lines.last(line);
        return last != ';' && last != ':' && full(line, later, ended ? 97 : open(line));
    }

    /** Whether a line has so many hundredths of the usual width, the next word included. */
    public boolean full(int line, int later, int hundredths) {
        String text = lines.text();
        int word = lines.from(later);
        while (word < lines.to(later) && !Lines.isBlank(text.charAt(word))) {
            word++;
        }
        int needed = lines.length(line) + 1 + word - lines.from(later);
        return needed * 100L > (long) width * hundredths;
    }

    /** How full a line must be that ends without a mark; one in capitals is wider than it is long. */
    private int open(int line) {
        return LineForm.capitals(lines.text(), lines.from(line), lines.to(line)) ? 88 : 70;
    }

    private boolean brokenAfter(int line) {
        String text = lines.text();
        return !lines.blank(line + 1)
                && !LineForm.ended(text, lines.from(line), lines.to(line))
                && LineForm.small(text, lines.from(line + 1), lines.to(line + 1));
    }

    private static int percentile(int[] lengths, long below) {
        long seen = Arrays.stream(lengths).asLongStream().sum() == 0 ? 1 : 0;
        for (int length = 0; length < lengths.length; length++) {
            seen += lengths[length];
            if (seen > below) {
                return length;
            }
        }
        return LONGEST_PRINTED;
    }
}
