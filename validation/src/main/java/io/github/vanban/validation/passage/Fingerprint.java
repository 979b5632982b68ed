package io.github.vanban.validation.passage;

import java.util.Arrays;

/**
 * Dấu vân tay: which words and signs a text may hold, gathered in one pass, so that a rule need not
 * read what cannot concern it. It may say yes to a word that is not there, never no to one that is.
 */
final class Fingerprint {

    /** Large, for the letters of Vietnamese lie far apart: with 31, kỷ and mẹ were one number. */
    static final int STEP = 0x9E3779B1;

    /** Sizes in 64 bits: of one passage, and of a whole document with some thousand words. */
    private static final int OF_PASSAGE = 16;

    private static final int OF_DOCUMENT = 512;

    private static final int AS_WRITTEN = 0x9E3779B9;
    private static final int IN_SMALL = 0x85EBCA6B;

    private final long[] words;
    private final int shift;
    private long signs;

    private Fingerprint(int size) {
        words = new long[size];
        shift = Integer.numberOfLeadingZeros(size * Long.SIZE) + 1;
    }

    static Fingerprint ofPassage() {
        return new Fingerprint(OF_PASSAGE);
    }

    static Fingerprint ofDocument() {
        return new Fingerprint(OF_DOCUMENT);
    }

    /** The number by which a word is known; of its small letters when the case is not to count. */
    static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * STEP + word.charAt(i);
        }
        return hash;
    }

    void addWord(int asWritten, int inSmall) {
        set(asWritten * AS_WRITTEN);
        set(inSmall * IN_SMALL);
    }

    void addSign(Sign sign) {
        signs |= sign.bit();
    }

    void addSigns(Fingerprint other) {
        signs |= other.signs;
    }

    boolean has(Sign sign) {
        return (signs & sign.bit()) != 0;
    }

    boolean hasAny(long mask) {
        return (signs & mask) != 0;
    }

    boolean mayHoldAsWritten(int hash) {
        return get(hash * AS_WRITTEN);
    }

    boolean mayHoldInSmall(int hash) {
        return get(hash * IN_SMALL);
    }

    private void set(int spread) {
        int bit = spread >>> shift;
        words[bit >>> 6] |= 1L << bit;
    }

    private boolean get(int spread) {
        int bit = spread >>> shift;
        return (words[bit >>> 6] & 1L << bit) != 0;
    }

    @Override
    public String toString() {
        return Arrays.stream(words).map(Long::bitCount).sum() + " words, signs "
                + Long.toBinaryString(signs);
    }
}
