package io.github.vanban.validation.check;

import java.lang.Character.UnicodeScript;

/** Ký tự lạ hoặc vô hình: letters in a word that are of another script, and what shows nothing. */
public final class Disguise {

    /** Letters of Latin script that nobody can tell from Đ and đ: eth and the letters of Africa. */
    private static final String LIKE_D_BAR = "\u00D0\u0189\u018C";

    /** Greek letters with the shape of a Latin one; others, as in a unit, mislead nobody. */
    private static final String LIKE_LATIN = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορυχ";

    /** What shows nothing, though Unicode does not list it as format: fillers and the joiner. */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    /** Before it there is nothing of the kind: the soft hyphen. */
    private static final int FIRST = 0xAD;

    private static final int LAST_LATIN = 0x24F;

    private Disguise() {}

    /** Whether any of them, or a control character, stands in the text. Linear in its length. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (control(text.codePointAt(i)) || at(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them begins at an index. */
    public static boolean at(String text, int index) {
        int c = text.codePointAt(index);
        if (vietnamese(c)) {
            return false;
        }
        return invisible(c) || looksLatin(c) || (foreign(c) && besideLatin(text, index, c));
    }

    /** The letters that nearly all texts are made of; of them, none is a disguise. */
    private static boolean vietnamese(int c) {
        return c < FIRST
                || (c >= 0x1EA0 && c <= 0x1EF9)
                || (c > FIRST && c <= LAST_LATIN && LIKE_D_BAR.indexOf(c) < 0);
    }

    private static boolean besideLatin(String text, int index, int c) {
        int next = index + Character.charCount(c);
        return (index > 0 && latin(text.codePointBefore(index)))
                || (next < text.length() && latin(text.codePointAt(next)));
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || BLANK.indexOf(c) >= 0
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Wherever it stands: a wrong Đ, a letter of full width, a letter for formulas. */
    private static boolean looksLatin(int c) {
        return LIKE_D_BAR.indexOf(c) >= 0
                || (c >= 0xFF21 && c <= 0xFF5A && Character.isLetter(c))
                || (c >= 0x1D400 && c <= 0x1D7FF);
    }

    private static boolean latin(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean foreign(int c) {
        return c >= 0x370
                && (LIKE_LATIN.indexOf(c) >= 0 || UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
    }
}
