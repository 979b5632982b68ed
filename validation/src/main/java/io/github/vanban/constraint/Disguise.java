package io.github.vanban.constraint;

import java.lang.Character.UnicodeScript;

/** Ký tự lạ hoặc vô hình: letters in a word that are of another script, and what shows nothing. */
final class Disguise {

    /** Letters of Latin script that nobody can tell from Đ and đ: eth and the letters of Africa. */
    private static final String LIKE_D_BAR = "\u00D0\u0189\u018C";

    /** Greek letters with the shape of a Latin one; others, as in a unit, mislead nobody. */
    private static final String LIKE_LATIN = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινορυχ";

    /** What shows nothing, though Unicode does not list it as format: fillers and the joiner. */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private Disguise() {}

    /** Whether any of them stands in the text. Linear in its length. */
    static boolean in(String text) {
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (control(c) || invisible(c) || looksLatin(c)) {
                return true;
            }
            if ((latin(before) && foreign(c)) || (foreign(before) && latin(c))) {
                return true;
            }
            before = c;
            i += Character.charCount(c);
        }
        return false;
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
