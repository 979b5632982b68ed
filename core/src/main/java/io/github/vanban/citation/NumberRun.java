package io.github.vanban.citation;

import static io.github.vanban.internal.Cursor.charAt;
import static io.github.vanban.internal.Cursor.isBlankSign;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.Separators;
import org.jspecify.annotations.Nullable;

/**
 * Finds a number in running text: the word {@code số}, as people write it, and the characters
 * after it that belong to the number, spaces beside its slashes and hyphens included.
 *
 * @param start where the number begins, after {@code số}
 * @param end where it ends
 */
record NumberRun(int start, int end) {

    private static final String WORD = "số";

    /** No number is as long as this, so reading stays linear whatever the text. */
    private static final int LONGEST = 200;

    /** The number whose word {@code số} begins at an index, or null when none does. */
    static @Nullable NumberRun afterWord(String line, int at) {
        char first = charAt(line, at);
        if ((first != 's' && first != 'S')
                || !line.regionMatches(true, at, WORD, 0, WORD.length())) {
            return null;
        }
        int start = skipWord(line, at);
        if (line.startsWith(WORD + " ", start)) {
            start = skipWord(line, start);
        }
        boolean parted = start > at + WORD.length()
                || isBlankSign(charAt(line, start))
                || Separators.isSlash(charAt(line, start));
        return parted ? withSlash(line, start) : null;
    }

    /** The number that begins at an index without its word, or null when none does. */
    static @Nullable NumberRun bare(String line, int at) {
        NumberRun run = isDigit(charAt(line, at)) ? withSlash(line, at) : null;
        boolean lettered =
                run != null && line.substring(at, run.end).chars().anyMatch(Character::isLetter);
        return lettered ? run : null;
    }

    /** Whether {@code số} stands here to announce a number, even one that cannot be read. */
    static boolean wordOfNumber(String line, int at) {
        if (!line.regionMatches(true, at, WORD, 0, WORD.length())) {
            return false;
        }
        int next = skipWord(line, at);
        char c = charAt(line, next);
        return next == line.length() || isDigit(c) || line.charAt(at + WORD.length()) == ':';
    }

    /** What belongs together from an index on, if that has a slash and is not too long. */
    private static @Nullable NumberRun withSlash(String line, int start) {
        int end = endOfRun(line, start);
        boolean slash =
                line.substring(start, end).chars().anyMatch(c -> Separators.isSlash((char) c));
        return slash && end - start < LONGEST ? new NumberRun(start, end) : null;
    }

    /** Past the word, a colon and spaces. */
    private static int skipWord(String line, int at) {
        int i = at + WORD.length();
        while (charAt(line, i) == ' ' || charAt(line, i) == ':') {
            i++;
        }
        return i;
    }

    private static int endOfRun(String line, int start) {
        int i = start;
        while (i < line.length() && i - start < LONGEST) {
            char c = line.charAt(i);
            if (belongs(c) || (c == ' ' && joins(line, start, i))) {
                i++;
            } else {
                break;
            }
        }
        while (i > start && line.charAt(i - 1) == '.') {
            i--;
        }
        return i;
    }

    /** Whether a space stands beside a slash or hyphen and the number goes on after it. */
    private static boolean joins(String line, int start, int space) {
        boolean after = space > start && isJoint(line.charAt(space - 1));
        int next = space + 1;
        boolean before = isJoint(charAt(line, next));
        if (!after && !before) {
            return false;
        }
        if (before) {
            next += charAt(line, next + 1) == ' ' ? 2 : 1;
        }
        char goesOn = charAt(line, next);
        return isDigit(goesOn) || Character.isUpperCase(goesOn);
    }

    private static boolean belongs(char c) {
        return Character.isLetterOrDigit(c) || isJoint(c) || isBlankSign(c) || c == '&';
    }

    private static boolean isJoint(char c) {
        return Separators.isDash(c) || Separators.isSlash(c);
    }
}
