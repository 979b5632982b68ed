package io.github.vanban.validation.writing;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Cách viết một âm tiết: its letters with their marks apart from its tone.
 *
 * @param letters the letters, decomposed, without the mark of the tone
 * @param tone the mark of the tone, or a blank
 */
record Spelling(String letters, char tone) {

    private static final char NONE = ' ';
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** The letters of Vietnamese, each decomposed when first met; it does no harm if by two threads. */
    private static final @Nullable Spelling[] LETTERS = new Spelling[0x1F00];

    static Spelling of(String syllable) {
        StringBuilder letters = new StringBuilder(2 * syllable.length());
        char tone = NONE;
        for (int i = 0; i < syllable.length(); i++) {
            char c = syllable.charAt(i);
            if (c >= LETTERS.length || !Character.isLetter(c)) {
                return decomposed(syllable);
            }
            Spelling letter = letter(c);
            letters.append(letter.letters);
            tone = letter.tone == NONE ? tone : letter.tone;
        }
        return new Spelling(letters.toString(), tone);
    }

    private static Spelling letter(char c) {
        Spelling known = LETTERS[c];
        if (known == null) {
            known = decomposed(String.valueOf(c));
            LETTERS[c] = known;
        }
        return known;
    }

    private static Spelling decomposed(String syllable) {
        String decomposed = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(decomposed.length());
        char tone = NONE;
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (TONES.indexOf(letter) >= 0) {
                tone = letter;
            } else {
                letters.append(letter);
            }
        }
        return new Spelling(letters.toString(), tone);
    }

    /** Whether one letter or one mark makes the difference; i and y are one letter. */
    boolean isNear(Spelling other) {
        if (letters.equals(other.letters)) {
            return tone != other.tone;
        }
        return tone == other.tone && differInOne(letters, other.letters);
    }

    private static boolean differInOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        if (Math.max(one.length(), other.length()) - from - same != 1) {
            return false;
        }
        return one.length() != other.length()
                || !isIOrY(one.charAt(from))
                || !isIOrY(other.charAt(from));
    }

    private static boolean isIOrY(char letter) {
        return letter == 'i' || letter == 'y';
    }
}
