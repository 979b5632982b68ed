package io.github.vanban.citation;

import java.util.Arrays;

/**
 * Phrases as a tree of letters, so that a text is compared with all of them at once. A blank of a
 * phrase stands for white space of any kind and number. Immutable and thread-safe.
 */
final class PhraseTree {

    private final boolean backwards;
    private final boolean plain;
    private char[] letters = new char[1 << 10];
    private int[] child = new int[1 << 10];
    private int[] sibling = new int[1 << 10];
    private boolean[] ends = new boolean[1 << 10];
    private int size = 1;
    private long firstLetters;

    private PhraseTree(boolean backwards, boolean plain, Iterable<String> phrases) {
        this.backwards = backwards;
        this.plain = plain;
        phrases.forEach(this::add);
    }

    /** Finds phrases in any letter case that begin at an index. */
    static PhraseTree forwards(Iterable<String> phrases) {
        return new PhraseTree(false, false, phrases);
    }

    /** Finds phrases in any letter case and with any marks that end at an index. */
    static PhraseTree backwards(Iterable<String> phrases) {
        return new PhraseTree(true, true, phrases);
    }

    /**
     * The other side of the longest phrase that begins (or, backwards, ends) at an index and is
     * followed by no letter there, or -1.
     */
    int from(String text, int at) {
        int step = backwards ? -1 : 1;
        char first = fold(Gaps.at(text, backwards ? at - 1 : at));
        if (((firstLetters >>> first) & 1) == 0) {
            return -1;
        }
        int node = 0;
        int longest = -1;
        int i = backwards ? at - 1 : at;
        while (true) {
            if (ends[node] && !Letters.inWord(Gaps.at(text, i))) {
                longest = backwards ? i + 1 : i;
            }
            char c = Gaps.at(text, i);
            boolean blank = Gaps.blank(c) && i >= 0 && i < text.length();
            node = node(node, blank ? ' ' : fold(c));
            if (node < 0) {
                return longest;
            }
            i += step;
            if (blank) {
                i = backwards ? Gaps.before(text, i + 1) - 1 : Gaps.after(text, i);
            }
        }
    }

    private char fold(char c) {
        return plain ? Letters.plain(c) : Letters.small(c);
    }

    private int node(int parent, char letter) {
        for (int node = child[parent]; node > 0; node = sibling[node]) {
            if (letters[node] == letter) {
                return node;
            }
        }
        return -1;
    }

    private void add(String phrase) {
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char letter = fold(phrase.charAt(backwards ? phrase.length() - 1 - i : i));
            int next = node(node, letter);
            node = next < 0 ? grow(node, letter) : next;
        }
        ends[node] = true;
        firstLetters |= 1L << fold(phrase.charAt(backwards ? phrase.length() - 1 : 0));
    }

    private int grow(int parent, char letter) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        letters[size] = letter;
        sibling[size] = child[parent];
        child[parent] = size;
        return size++;
    }
}
