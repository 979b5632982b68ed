package io.github.vanban.validation.writing;

import io.github.vanban.validation.check.Words;
import io.github.vanban.validation.terms.Terms;

/** Tells of a word by its number alone whether any list of {@link TypoRules} begins or ends with it. */
final class Lexicon {

    /** It begins a known slip. */
    static final int SLIP = 1;
    /** It is the first syllable of a common compound. */
    static final int FIRST = 2;
    /** It is the second syllable of one. */
    static final int SECOND = 4;
    /** It stands beside any other syllable, and so proves nothing. */
    static final int COMMON = 8;

    private static final int SIZE = 8192;
    private static final int[] KEYS = new int[SIZE];
    private static final byte[] FLAGS = new byte[SIZE];

    static {
        Terms.typos()
                .keySet()
                .forEach(slip -> put(
                        slip.substring(
                                0, slip.indexOf(' ') < 0 ? slip.length() : slip.indexOf(' ')),
                        SLIP));
        for (String compound : Terms.compounds()) {
            int space = compound.indexOf(' ');
            put(compound.substring(0, space), FIRST);
            put(compound.substring(space + 1), SECOND);
        }
        Terms.syllables().forEach(syllable -> put(syllable, COMMON));
    }

    private Lexicon() {}

    /** What is known of a word; 0 when nothing is. */
    static int of(int hash) {
        int slot = slot(hash);
        return KEYS[slot] == hash ? FLAGS[slot] : 0;
    }

    private static void put(String word, int flag) {
        int hash = Words.hash(word);
        int slot = slot(hash);
        KEYS[slot] = hash;
        FLAGS[slot] |= (byte) flag;
    }

    /** Where a number is kept, or would be. */
    private static int slot(int hash) {
        int slot = (hash * 0x9E3779B9) >>> 19;
        while (KEYS[slot] != hash && FLAGS[slot] != 0) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }
}
