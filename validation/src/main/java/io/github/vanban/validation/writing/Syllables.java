package io.github.vanban.validation.writing;

import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Words;
import java.util.Locale;

/** Âm tiết: the syllables of a passage, for those who ask what stands beside one. */
final class Syllables {

    private final Passage passage;
    private final Words words;
    /** What the lists know of each, and of each with the one before it. */
    private final byte[] known;

    private final byte[] pairs;

    Syllables(Passage passage) {
        this.passage = passage;
        words = passage.words();
        known = new byte[words.size()];
        pairs = new byte[known.length];
        int before = 0;
        for (int i = 0; i < known.length; i++) {
            int hash = words.hash(i);
            known[i] = (byte) Lexicon.of(hash);
            if (i > 0) {
                pairs[i] = (byte) Lexicon.of(before, hash);
            }
            before = hash;
        }
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return words.size();
    }

    int start(int syllable) {
        return words.start(syllable);
    }

    int end(int syllable) {
        return words.end(syllable);
    }

    /** The number of a syllable; 0 where there is none. */
    int hash(int syllable) {
        return exists(syllable) ? words.hash(syllable) : 0;
    }

    /** What the lists know of a syllable. */
    int known(int syllable) {
        return known[syllable];
    }

    /** What the lists know of a syllable and the one before it; 0 where there are no two. */
    int pair(int second) {
        return exists(second) ? pairs[second] : 0;
    }

    /** A syllable in small letters; the empty text where there is none. */
    String inSmall(int syllable) {
        return exists(syllable)
                ? passage.text()
                        .substring(words.start(syllable), words.end(syllable))
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether a syllable of several letters is the same as the one before it. */
    boolean same(int syllable) {
        return exists(syllable)
                && words.hash(syllable) == words.hash(syllable - 1)
                && words.end(syllable) - words.start(syllable) > 1;
    }

    /** Whether it begins small. */
    boolean small(int syllable) {
        return Character.isLowerCase(passage.text().charAt(words.start(syllable)));
    }

    /** Whether it begins small and only one space parts it from the one before it. */
    boolean joined(int syllable) {
        if (!exists(syllable - 1) || !exists(syllable)) {
            return false;
        }
        int start = words.start(syllable);
        return start - words.end(syllable - 1) == 1
                && passage.text().charAt(start - 1) == ' '
                && Character.isLowerCase(passage.text().charAt(start));
    }

    /** The same, and no line of the source ends between the two. */
    boolean plainlyJoined(int syllable) {
        return joined(syllable) && !passage.wrapped(words.end(syllable - 1), words.start(syllable));
    }

    private boolean exists(int syllable) {
        return syllable >= 0 && syllable < words.size();
    }
}
