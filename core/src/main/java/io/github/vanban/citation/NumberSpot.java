package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isBlankSign;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.Separators;
import io.github.vanban.type.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * A number in running text, found from its first slash: figures or a blank before it, a symbol with
 * capitals after it. Dates, fractions, ratios and paths have no such symbol.
 *
 * @param start where it begins; with a blank number that nobody dotted, at its slash
 * @param end where it ends
 */
record NumberSpot(int start, int end) {

    /** No number is as long as this on either side of its slash. */
    private static final int LONGEST = 60;

    private static final int YEAR = 4;
    private static final int FEWEST_CAPITALS = 2;

    /** The number whose first slash stands at an index and that begins at or after another. */
    static @Nullable NumberSpot around(String text, int slash, int from) {
        int end = SymbolSpot.end(text, slash + 1);
        if (end < 0) {
            return null;
        }
        int start = start(text, slash, from);
        return start < 0 || capitals(text, start, end) < FEWEST_CAPITALS
                ? null
                : new NumberSpot(start, end);
    }

    /** Whether the room for the figures was left empty. */
    boolean blank(String text) {
        return !isDigit(text.charAt(start));
    }

    /** Whether a year stands between two slashes, as only documents have it. */
    boolean dated(String text) {
        for (int i = start; i < end; i++) {
            if (Separators.isSlash(text.charAt(i))) {
                int year = Gaps.after(text, i + 1);
                int after = year;
                while (after < end && isDigit(text.charAt(after))) {
                    after++;
                }
                return after - year == YEAR && Separators.isSlash(at(text, after));
            }
        }
        return false;
    }

    private static int start(String text, int slash, int from) {
        int end = Math.max(from, Gaps.before(text, slash));
        int start = end;
        while (start > from && end - start < LONGEST && belongs(text.charAt(start - 1))) {
            start--;
        }
        if (start == end || wordOfNumber(text, start, end)) {
            return NumberWord.before(text, slash) < 0 ? -1 : slash;
        }
        int afterWord = afterGluedWord(text, start, end);
        boolean glued = afterWord > start;
        start = afterWord;
        if (Letters.capital(text.charAt(start))) {
            start = ofParty(text, start, end, from);
        }
        while (start < end && text.charAt(start) == '-') {
            start++;
        }
        char first = at(text, start);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean part = (!glued && Letters.inWord(before))
                || Separators.isSlash(before)
                || (before == ':' && start > 1 && isDigit(text.charAt(start - 2)))
                || before == '@';
        boolean counts = isDigit(first) || blankSign(first) || crossed(text, start, end);
        return start < end && counts && !part ? start : -1;
    }

    /** {@code Số /KH-UBND}: what stands before the slash is the word, and the number is blank. */
    private static boolean wordOfNumber(String text, int start, int end) {
        return end - start == 2
                && Letters.plain(text.charAt(start)) == 's'
                && NumberWord.vowel(text.charAt(start + 1));
    }

    /** {@code số……/2025/NĐ-CP}: the word may be glued to the dots that hold the place. */
    private static int afterGluedWord(String text, int start, int end) {
        boolean glued = end - start > 2
                && blankSign(text.charAt(start + 2))
                && wordOfNumber(text, start, start + 2);
        return glued ? start + 2 : start;
    }

    /** {@code 30- HD/BTCTW}, {@code 40 CT/TW}: in Party papers the type stands before the slash. */
    private static int ofParty(String text, int type, int typeEnd, int from) {
        int dash = Gaps.before(text, type) - 1;
        if (dash <= from) {
            return type;
        }
        boolean dashed = Separators.isDash(text.charAt(dash));
        if (!dashed && DocumentType.ofCode(text.substring(type, typeEnd)).isEmpty()) {
            return type;
        }
        int end = dashed ? Gaps.before(text, dash) : dash + 1;
        int start = end;
        while (start > from && end - start < LONGEST && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < end ? start : type;
    }

    /** {@code xxx/2023/QĐ-UBND}: crosses hold the place. */
    private static boolean crossed(String text, int start, int end) {
        int i = start;
        while (i < end && Letters.small(text.charAt(i)) == 'x') {
            i++;
        }
        return i == end && i - start > 1;
    }

    private static boolean belongs(char c) {
        return Letters.inWord(c) || c == '-' || blankSign(c);
    }

    private static boolean blankSign(char c) {
        return isBlankSign(c) || c == '?';
    }

    private static int capitals(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += Letters.capital(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }
}
