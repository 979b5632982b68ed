package io.github.vanban.validation.passage;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gợi ý: words and signs of which a text has at least one wherever a phrase stands. Immutable. */
final class Hint {

    /** Nothing is known; the phrase may stand anywhere. */
    static final Hint NONE = new Hint(new int[0], new int[0], 0);

    private final int[] asWritten;
    private final int[] inSmall;
    private final long signs;

    private Hint(int[] asWritten, int[] inSmall, long signs) {
        this.asWritten = asWritten;
        this.inSmall = inSmall;
        this.signs = signs;
    }

    static int[] hashes(String... words) {
        return Stream.of(words).mapToInt(Fingerprint::hash).toArray();
    }

    Hint orWords(String... words) {
        return new Hint(both(asWritten, hashes(words)), inSmall, signs);
    }

    /** The words are given in small letters. */
    Hint orWordsOfAnyCase(String... words) {
        return new Hint(asWritten, both(inSmall, hashes(words)), signs);
    }

    Hint orSigns(Sign... more) {
        long mask = signs;
        for (Sign sign : more) {
            mask |= sign.bit();
        }
        return new Hint(asWritten, inSmall, mask);
    }

    /** Whether a text with this fingerprint has to be read. */
    boolean allows(Fingerprint fingerprint) {
        if (this == NONE || fingerprint.hasAny(signs)) {
            return true;
        }
        for (int hash : asWritten) {
            if (fingerprint.mayHoldAsWritten(hash)) {
                return true;
            }
        }
        for (int hash : inSmall) {
            if (fingerprint.mayHoldInSmall(hash)) {
                return true;
            }
        }
        return false;
    }

    private static int[] both(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }
}
