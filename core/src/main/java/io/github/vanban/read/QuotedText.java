package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;

/**
 * Knows which paragraphs are quoted: a decision that amends another quotes its new điều and khoản,
 * which are no divisions of the decision.
 */
final class QuotedText {

    /** A quotation that is longer was never closed. */
    private static final int MOST_LINES = 400;

    private final Manuscript manuscript;
    private final int limit;
    private int closesAt = -1;

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
            depth += balance(line, straight, depth);
            if (depth <= 0) {
                closesAt = line > last ? line : -1;
                return;
            }
        }
    }

    private int balance(int line, boolean straight, int open) {
        Lines lines = manuscript.lines();
        int depth = open;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            char c = manuscript.text().charAt(i);
            if (straight) {
                depth = c == '"' ? (depth == 0 ? 1 : 0) : depth;
            } else if (c == '“' || c == '«') {
                depth++;
            } else if (c == '”' || c == '»') {
                depth--;
            }
        }
        return depth - open;
    }
}
