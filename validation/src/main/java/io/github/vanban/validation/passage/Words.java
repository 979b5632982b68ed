package io.github.vanban.validation.passage;

/** The words of one passage, from left to right: runs of letters, each known by a number. */
public final class Words {

    private final WordList all;
    private final int first;
    private final int size;

    Words(WordList all, int first) {
        this.all = all;
        this.first = first;
        size = all.size() - first;
    }

    /** The number by which a word in small letters is known; two words hardly ever share one. */
    public static int hash(String word) {
        return Fingerprint.hash(word);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Where a word begins in the passage. */
    public int start(int word) {
        return all.start(first + word);
    }

    /** Where a word ends in the passage. */
    public int end(int word) {
        return all.end(first + word);
    }

    /** On which of two last vowels a word carries its tone: 1, 2, or 0 when that does not arise. */
    public int tone(int word) {
        return all.tone(first + word);
    }

    /** Whether a word is two to eight letters, all of them capitals. */
    public boolean capitals(int word) {
        return all.capitals(first + word);
    }

    /** The number of a word in small letters. */
    public int hash(int word) {
        return all.hash(first + word);
    }
}
