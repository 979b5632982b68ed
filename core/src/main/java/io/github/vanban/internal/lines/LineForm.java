package io.github.vanban.internal.lines;

import io.github.vanban.internal.Cursor;

/** What a stretch of one line looks like, whatever it says. */
public final class LineForm {

    private static final String ORNAMENTS = "-–—_=*~.¯─━&o|:";
    private static final String RULES = "-–—_=*~¯─━";
    private static final String ENDS = ".;:!?…";
    private static final String CLOSERS = ")”\"’»";
    private static final int MOST_PAGE_DIGITS = 3;

    private LineForm() {}

    /** Whether there are letters and none of them is small. */
    public static boolean capitals(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 1;
    }

    /** Whether it is a rule made of characters: {@code _____}, {@code ---oOo---}, {@code ***}. */
    public static boolean ornament(String text, int from, int to) {
        int rules = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (RULES.indexOf(c) >= 0) {
                rules++;
            } else if (c != ' ' && c != '\t' && ORNAMENTS.indexOf(Character.toLowerCase(c)) < 0) {
                return false;
            }
        }
        return rules > 2;
    }

    /** Whether it is nothing but a number of at most three digits, dashes beside it allowed. */
    public static boolean pageNumber(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "- –".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "- –".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == end || end - start > MOST_PAGE_DIGITS) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Cursor.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence or an item of a list ends here, a closing quotation mark overlooked. */
    public static boolean ended(String text, int from, int to) {
        int last = to - 1;
        while (last > from && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= from && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the first character is a small letter. */
    public static boolean small(String text, int from, int to) {
        return from < to && Character.isLowerCase(text.charAt(from));
    }
}
