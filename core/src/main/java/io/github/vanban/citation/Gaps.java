package io.github.vanban.citation;

import io.github.vanban.internal.OneLine;

/** Steps over white space in running text, of any kind and number but never far. */
final class Gaps {

    /** Nothing is looked for behind more white space than this. */
    static final int WIDEST = 60;

    private Gaps() {}

    static boolean blank(char c) {
        return c == ' ' || (c < '0' ? c < ' ' : c >= 0x7F && OneLine.isSpace(c));
    }

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** The first index from here on that is no blank. */
    static int after(String text, int at) {
        int limit = Math.min(text.length(), at + WIDEST);
        int i = at;
        while (i < limit && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of what stands before the blanks that end here. */
    static int before(String text, int end) {
        int limit = Math.max(0, end - WIDEST);
        int i = end;
        while (i > limit && blank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a word can begin here: at the start, or after what is no letter and no figure. */
    static boolean wordStart(String text, int at) {
        return at == 0 || !Letters.inWord(text.charAt(at - 1));
    }

    static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < WIDEST && Letters.inWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int wordStartBefore(String text, int end) {
        int i = end;
        while (i > 0 && end - i < WIDEST && Letters.inWord(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a line ends between the two indexes. */
    static boolean lineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether an empty line lies between the two indexes: what follows is another paragraph. */
    static boolean emptyLine(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
