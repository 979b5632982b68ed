package io.github.vanban.validation.passage;

import java.util.Arrays;

/** Từ ngữ: the words of a whole document in the order of its passages, each with its place. */
final class WordList {

    static final int CAPITALS = 4;

    private static final int TONE = 3;
    private static final int FIRST_SIZE = 2048;

    private final Fingerprint fingerprint = Fingerprint.ofDocument();
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private byte[] kinds = new byte[FIRST_SIZE];
    private int size;

    Fingerprint fingerprint() {
        return fingerprint;
    }

    int size() {
        return size;
    }

    /** Where a word begins in its passage. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends in its passage. */
    int end(int word) {
        return ends[word];
    }

    /** The number by which a word is known in small letters. */
    int hash(int word) {
        return hashes[word];
    }

    /** On which of two last vowels a word carries its tone: 1, 2, or 0 when that does not arise. */
    int tone(int word) {
        return kinds[word] & TONE;
    }

    /** Whether it is two to eight letters, all of them capitals. */
    boolean capitals(int word) {
        return (kinds[word] & CAPITALS) != 0;
    }

    /** Adds a word; its kind is its {@link #tone}, and {@link #CAPITALS} when it is that. */
    void add(int start, int end, int asWritten, int inSmall, int kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = inSmall;
        kinds[size] = (byte) kind;
        size++;
        fingerprint.addWord(asWritten, inSmall);
    }
}
