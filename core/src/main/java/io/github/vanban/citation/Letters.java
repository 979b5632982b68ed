package io.github.vanban.citation;

import io.github.vanban.internal.OneLine;
import java.text.Normalizer;

/** Letters by one table look-up, because every word near a citation is looked at. */
final class Letters {

    private static final int LAST = 0x1EFF;
    private static final char[] SMALL = new char[LAST + 1];
    private static final char[] PLAIN = new char[LAST + 1];

    static {
        for (char c = 0; c <= LAST; c++) {
            SMALL[c] = Character.toLowerCase(c);
            PLAIN[c] = Character.isLetter(c) ? plainOf(SMALL[c]) : c;
        }
    }

    private static final boolean[] IN_WORD = new boolean[LAST + 1];

    static {
        for (char c = 0; c <= LAST; c++) {
            IN_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    /** The small letter; spaces of any kind become the plain one. */
    static char small(char c) {
        return c <= LAST ? SMALL[c] : OneLine.isSpace(c) ? ' ' : Character.toLowerCase(c);
    }

    /** The small letter without any mark, for words that a scanner or a hasty hand got wrong. */
    static char plain(char c) {
        return c <= LAST ? PLAIN[c] : small(c);
    }

    static boolean inWord(char c) {
        return c <= LAST ? IN_WORD[c] : Character.isLetterOrDigit(c);
    }

    static boolean capital(char c) {
        return c >= 'A' && (c <= 'Z' || (c > 'z' && Character.isUpperCase(c)));
    }

    private static char plainOf(char c) {
        if (c == 'đ' || c == 'ð') {
            return 'd';
        }
        // Only the letters of Vietnamese and its neighbours have a base to fall back to.
        return c < 0xC0 || (c > 0x1B0 && c < 0x1EA0)
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}
