package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;

/**
 * Knows which paragraphs are quoted: a decision that amends another quotes its new điều and khoản,
 * which are no divisions of the decision.
 */
final class QuotedText {

    /** A quotation that is longer was never closed. */
    private static final int MOST_LINES = 400;

    private static final int COUNTED = 1 << 30;

    private final Manuscript manuscript;
    private final int limit;
    private int closesAt = -1;
    /** By line, raised by a number that no line reaches, so that 0 means not yet. */
    private int[] counted = {};

    QuotedText(Manuscript manuscript, int limit) {
        this.manuscript = manuscript;
        this.limit = limit;
    }

    /** Whether a line lies in a quotation that began earlier. */
    boolean inside(int line) {
        return line <= closesAt;
    }

    /** Whether a paragraph begins with a quotation mark. */
    boolean opens(int line) {
        return line < limit && "“\"«".indexOf(manuscript.lines().first(line)) >= 0;
    }

    /** Looks for the end of a quotation with which a paragraph begins or that it leaves open. */
    void note(int first, int last) {
        if (inside(first) || !opens(first)) {
            return;
        }
        int depth = 0;
        boolean straight = manuscript.lines().first(first) == '"';
        for (int line = first; line < limit && line < first + MOST_LINES; line++) {
            int marks = marks(line);
            if (straight) {
                depth ^= marks & 1;
            } else {
                depth += marks >> 1;
            }
            if (depth <= 0) {
                closesAt = line > last ? line : -1;
                return;
            }
        }
    }

    /**
     * The marks of a line: how many of “ and « are not closed, twice, and 1 more where a straight one is
     * left over. Counted once a line, for a text of nothing but openings asks again and again.
     */
    private int marks(int line) {
        if (counted.length == 0) {
            counted = new int[limit];
        }
        if (counted[line] == 0) {
            counted[line] = count(line) + COUNTED;
        }
        return counted[line] - COUNTED;
    }

    private int count(int line) {
        Lines lines = manuscript.lines();
        int open = 0;
        int straight = 0;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            switch (manuscript.text().charAt(i)) {
                case '"' -> straight ^= 1;
                case '“', '«' -> open++;
                case '”', '»' -> open--;
                default -> {}
            }
        }
        return 2 * open + straight;
    }
}
