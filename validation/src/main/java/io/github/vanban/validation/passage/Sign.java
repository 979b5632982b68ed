package io.github.vanban.validation.passage;

/** Dấu hiệu: what one look at a passage tells besides its words; some rules look only where one is. */
public enum Sign {
    /** A space and then a comma, a semicolon, a full stop or a colon. */
    SPACE_BEFORE_MARK(1 << 0),
    /** A comma, a semicolon or a full stop, and then a letter or a quoted one at once. */
    LETTER_AFTER_MARK(1 << 1),
    /** Two spaces side by side. */
    DOUBLE_SPACE(1 << 2),
    /** A per cent sign. */
    PERCENT(1 << 3),
    /** A word of two capitals or more and nothing else. */
    CAPITALS(1 << 4),
    /** A small letter after the end of a sentence. */
    SMALL_AFTER_STOP(1 << 5),
    /** A tone on the first of the two vowels that end a word: {@code hóa}. */
    TONE_ON_FIRST(1 << 6),
    /** A tone on the second of them: {@code hoá}. */
    TONE_ON_SECOND(1 << 7),
    /** What stands for something to be filled in: a bracket, dots, lines. */
    BLANK(1 << 8),
    /** An address of mail or web. */
    ADDRESS(1 << 9),
    /** A figure, then a dash or hyphen. */
    RANGE(1 << 10),
    /** A small letter; a text without one is a heading in capitals. */
    SMALL_LETTER(1 << 11),
    /** {@code ./.} */
    END_MARK(1 << 12),
    /** A dash as long as an em. */
    LONG_DASH(1 << 13);

    private final long bit;

    Sign(long bit) {
        this.bit = bit;
    }

    /** Its bit among those of all signs. */
    long bit() {
        return bit;
    }
}
