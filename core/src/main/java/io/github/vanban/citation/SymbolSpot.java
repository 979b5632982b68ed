package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.Separators;

/** Finds where the symbol of a number ends in running text. */
final class SymbolSpot {

    private static final int LONGEST = 120;
    private static final int YEAR = 4;

    /** Words that hasty writers leave glued to a symbol. */
    private static final String[] GLUED = {"ngày", "của", "về"};

    private SymbolSpot() {}

    /** The end of the symbol that begins at an index, year included, or -1 when none does. */
    static int end(String text, int from) {
        int at = afterJoint(text, from);
        if (at < 0) {
            return -1;
        }
        int digits = figuresEnd(text, at);
        if (digits > at) {
            boolean year = digits - at == YEAR && joint(at(text, digits));
            boolean spacedYear =
                    digits - at == YEAR && Separators.isSlash(at(text, Gaps.after(text, digits)));
            if (!year && !spacedYear) {
                return -1;
            }
            at = afterJoint(text, Gaps.after(text, digits) + 1);
        }
        return at >= 0 && Letters.capital(at(text, at)) ? groupsEnd(text, at) : -1;
    }

    private static int groupsEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = groupEnd(text, from, limit);
        boolean first = true;
        boolean manyOrgans = text.startsWith("TTLT", from) || text.startsWith("NQLT", from);
        while (end < limit) {
            int joint = end;
            // QĐ - BNV: only after the type, or between many organs, do people put spaces on both
            // sides.
            if ((first || manyOrgans) && Gaps.blank(text.charAt(end))) {
                joint = Gaps.after(text, end);
                if (joint > end + 2 || !Separators.isDash(at(text, joint))) {
                    return end;
                }
            }
            if (!joint(at(text, joint))) {
                return end;
            }
            int next = joint > end ? afterSpaced(text, joint + 1) : afterJoint(text, joint + 1);
            if (next < 0) {
                return end;
            }
            int nextEnd = groupEnd(text, next, limit);
            if (nextEnd == next) {
                return end;
            }
            end = nextEnd;
            first = false;
        }
        return end;
    }

    private static int groupEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && (Letters.inWord(text.charAt(i)) || links(text, i))) {
            if (i > from + 1 && glued(text, i)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** {@code KH&CN}, {@code BC.UBND}: what joins the letters of one group. */
    private static boolean links(String text, int at) {
        char c = text.charAt(at);
        return (c == '&' || c == '.')
                && Letters.capital(at(text, at + 1))
                && (c == '&' || Letters.capital(at(text, at + 2)));
    }

    private static boolean glued(String text, int at) {
        char c = text.charAt(at);
        if (c == 'n' || c == 'c' || c == 'v') {
            for (String word : GLUED) {
                if (text.startsWith(word, at) && !Letters.inWord(at(text, at + word.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the number goes on after a slash or a hyphen: at once, or with capitals. */
    private static int afterJoint(String text, int at) {
        return Gaps.blank(at(text, at)) ? afterSpaced(text, at) : at;
    }

    private static int afterSpaced(String text, int at) {
        int next = Gaps.after(text, at);
        if (next - at > 3) {
            return -1;
        }
        int end = Gaps.wordEnd(text, next);
        boolean figures = end > next
                && figuresEnd(text, next) == end
                && joint(at(text, Gaps.after(text, end)));
        return figures || capitals(text, next, end) > 1 ? next : -1;
    }

    private static int capitals(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Letters.capital(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    private static int figuresEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= YEAR && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean joint(char c) {
        return c == '_' || Separators.isDash(c) || Separators.isSlash(c);
    }
}
