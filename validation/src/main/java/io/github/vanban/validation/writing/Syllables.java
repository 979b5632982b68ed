package io.github.vanban.validation.writing;

import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Words;
import java.util.Locale;

/** Âm tiết: the syllables of a passage, for those who ask what stands beside one. */
final class Syllables {

    /** It begins a known slip, or is one. */
    static final int SLIP = 1;
    /** It and the one before it are no pair, and one of them is half of a compound and no word. */
    static final int HALF = 2;
    /** It never stands by itself, and it and the one before it are no pair. */
    static final int ALONE = 4;
    /** It is the same as the one before it. */
    static final int SAME = 8;

    private final Passage passage;
    private final Words words;
    /** What the lists know of each, and of each with the one before it. */
    private final byte[] known;

    private final byte[] pairs;
    /** What has to be asked about each, and about any. */
    private final byte[] questions;

    private int all;

    Syllables(Passage passage) {
        this.passage = passage;
        words = passage.words();
        known = new byte[words.size()];
        pairs = new byte[known.length];
        questions = new byte[known.length];
        int former = 0;
        for (int i = 0; i < known.length; i++) {
            int hash = words.hash(i);
            known[i] = (byte) Lexicon.of(hash);
            if (i > 0) {
                pairs[i] = (byte) Lexicon.of(former, hash);
                if ((pairs[i] & Lexicon.SLIP) != 0) {
                    ask(i - 1, SLIP);
                }
                ask(i, questions(i, hash == former));
            }
            if (is(i, Lexicon.SLIP)) {
                ask(i, SLIP);
            }
            former = hash;
        }
    }

    private int questions(int second, boolean same) {
        if (same) {
            return words.end(second) - words.start(second) > 1 ? SAME : 0;
        }
        if (pair(second)) {
            return 0;
        }
        int half = firstHalf(second) || secondHalf(second) ? HALF : 0;
        return is(second, Lexicon.BOUND) ? half | ALONE : half;
    }

    private void ask(int syllable, int question) {
        questions[syllable] |= (byte) question;
        all |= question;
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return known.length;
    }

    int start(int syllable) {
        return words.start(syllable);
    }

    int end(int syllable) {
        return words.end(syllable);
    }

    /** Whether a question has to be asked about any syllable. */
    boolean ask(int question) {
        return (all & question) != 0;
    }

    /** Whether it has to be asked about this one. */
    boolean asks(int syllable, int question) {
        return (questions[syllable] & question) != 0;
    }

    /** The number of a syllable; 0 where there is none. */
    int hash(int syllable) {
        return exists(syllable) ? words.hash(syllable) : 0;
    }

    /** Whether the lists know a syllable and the one before it side by side. */
    boolean pair(int second) {
        return exists(second) && (pairs[second] & ~Lexicon.SLIP) != 0;
    }

    /** Whether the two are a common compound. */
    boolean compound(int second) {
        return exists(second) && (pairs[second] & Lexicon.COMPOUND) != 0;
    }

    /** Whether the one before a syllable begins some compound and the syllable is no word by itself. */
    boolean firstHalf(int second) {
        return is(second - 1, Lexicon.FIRST) && !is(second, Lexicon.FREE);
    }

    /** Whether a syllable ends some compound and the one before it is no word by itself. */
    boolean secondHalf(int second) {
        return is(second, Lexicon.SECOND) && !is(second - 1, Lexicon.FREE);
    }

    private boolean is(int syllable, int flag) {
        return (known[syllable] & flag) != 0;
    }

    /** A syllable in small letters; the empty text where there is none. */
    String inSmall(int syllable) {
        return exists(syllable)
                ? passage.text()
                        .substring(words.start(syllable), words.end(syllable))
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    /**
     * Whether all but two letters side by side are those of another, in small letters: a quick look
     * before a thorough one, for a tone may stand on either of two vowels.
     */
    boolean resembles(int syllable, String other) {
        String text = passage.text();
        int from = words.start(syllable);
        int length = words.end(syllable) - from;
        int shorter = Math.min(length, other.length());
        int head = 0;
        while (head < shorter
                && Character.toLowerCase(text.charAt(from + head)) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && Character.toLowerCase(text.charAt(from + length - 1 - tail))
                        == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(length, other.length()) - head - tail <= 2;
    }

    /** Whether a syllable of several letters is the same as the one before it. */
    boolean same(int syllable) {
        return exists(syllable) && asks(syllable, SAME);
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
        return syllable >= 0 && syllable < known.length;
    }
}
