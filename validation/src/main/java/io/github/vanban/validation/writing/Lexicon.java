package io.github.vanban.validation.writing;

import io.github.vanban.validation.passage.Words;
import io.github.vanban.validation.terms.Terms;

/** Từ vựng: tells of a syllable, or of two side by side, by their numbers alone what the lists know. */
final class Lexicon {

    /** It is a known slip by itself; of two side by side, they begin one. */
    static final int SLIP = 8;
    /** It is the first syllable of a common compound. */
    static final int FIRST = 2;
    /** It is the second syllable of one. */
    static final int SECOND = 4;
    /** It is a word by itself, and so proves no slip beside another. */
    static final int FREE = 1;
    /** It never stands by itself. */
    static final int BOUND = 16;

    /** The two are a common compound. */
    static final int COMPOUND = 1;
    /** The two look like a misspelt compound and are right. */
    static final int NEIGHBOURS = 2;
    /** One of the two is never alone, and the other may stand there. */
    static final int PARTNERS = 4;

    private static final HashFlags SYLLABLES = new HashFlags(4096);
    private static final HashFlags PAIRS = new HashFlags(16384);

    static {
        Terms.typos().keySet().forEach(Lexicon::slip);
        for (String compound : Terms.compounds()) {
            syllable(first(compound), FIRST);
            syllable(second(compound), SECOND);
            pair(first(compound), second(compound), COMPOUND);
            pair(otherI(first(compound)), second(compound), COMPOUND);
            pair(first(compound), otherI(second(compound)), COMPOUND);
        }
        Terms.neighbours().forEach(two -> pair(first(two), second(two), NEIGHBOURS));
        Terms.syllables().forEach(syllable -> syllable(syllable, FREE));
        Terms.partners().forEach((bound, partners) -> {
            syllable(bound, BOUND);
            partners.before().forEach(before -> pair(before, bound, PARTNERS));
            partners.after().forEach(after -> pair(bound, after, PARTNERS));
        });
    }

    private Lexicon() {}

    /** What is known of a syllable; 0 when nothing is. */
    static int of(int hash) {
        return SYLLABLES.get(hash);
    }

    /** What is known of two syllables side by side; 0 when nothing is. */
    static int of(int first, int second) {
        return PAIRS.get(mixed(first, second));
    }

    private static void slip(String words) {
        String[] syllables = words.split(" ", -1);
        if (syllables.length == 1) {
            syllable(words, SLIP);
        } else {
            pair(syllables[0], syllables[1], SLIP);
        }
    }

    private static void syllable(String syllable, int flag) {
        SYLLABLES.add(Words.hash(syllable), flag);
    }

    private static void pair(String first, String second, int flag) {
        PAIRS.add(mixed(Words.hash(first), Words.hash(second)), flag);
    }

    private static int mixed(int first, int second) {
        return first * 0x85EBCA6B + Integer.rotateLeft(second, 15);
    }

    /** The other of two spellings that schools and offices use: {@code quản lí}, {@code quản lý}. */
    private static String otherI(String syllable) {
        int last = syllable.length() - 1;
        int vowel = "yýỳỷỹỵ".indexOf(syllable.charAt(last));
        boolean single = last == 1 && "hklmst".indexOf(syllable.charAt(0)) >= 0;
        return single && vowel >= 0
                ? syllable.charAt(0) + "iíìỉĩị".substring(vowel, vowel + 1)
                : syllable;
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String second(String compound) {
        return compound.substring(compound.indexOf(' ') + 1);
    }
}
