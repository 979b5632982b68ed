package io.github.vanban.number;

/**
 * Where the parts of a number stand, or why there is none, packed into one int so that reading a
 * number allocates nothing but the number.
 *
 * <p>A layout is four bytes: family, end of the ordinal, start of the symbol, start of the organs.
 * A refusal is negative: the place in the middle, what was expected there in the last byte.
 */
@SuppressWarnings("EnumOrdinal") // packed and unpacked by the same code, stored nowhere
final class NumberLayout {

    /** The longest text that is a number, in UTF-16 units; every offset fits a byte. */
    static final int LONGEST = 200;

    private static final int BYTE = 0xFF;
    private static final NumberFamily[] FAMILIES = NumberFamily.values();
    private static final Expected[] EXPECTED = Expected.values();

    /** What would have been right at the place of a refusal. */
    enum Expected {
        SHORTER_TEXT("at most " + LONGEST + " characters"),
        ORDINAL("an ordinal, or '/' when it is blank"),
        PADDING("01 to 09, or a number without a leading zero"),
        FEWER_DIGITS("at most 9 digits"),
        DOTTED_PART("one or two digits"),
        SLASH("'/'"),
        CAPITAL("a capital letter"),
        CAPITAL_OR_YEAR("a capital letter, or a year and '/'"),
        LETTER_OR_DIGIT("a letter or digit"),
        SYMBOL_CHARACTER("a Vietnamese letter, a digit, '-', '/', '&' or '.'"),
        NO_SLASH("no further '/'"),
        SLASH_AND_ORGAN("'/' and an organ"),
        HYPHEN_AND_ORGAN("'-' and an organ"),
        TWO_CAPITALS("an organ of two or more capital letters");

        private final String phrase;

        Expected(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }
    }

    private NumberLayout() {}

    static int of(NumberFamily family, int ordinalEnd, int symbolStart, int organStart) {
        return family.ordinal() << 24 | ordinalEnd << 16 | symbolStart << 8 | organStart;
    }

    static int refusal(int index, Expected expected) {
        return Integer.MIN_VALUE | index << 8 | expected.ordinal();
    }

    static boolean refused(int layout) {
        return layout < 0;
    }

    static int index(int refusal) {
        return (refusal & Integer.MAX_VALUE) >> 8;
    }

    static Expected expected(int refusal) {
        return EXPECTED[refusal & BYTE];
    }

    static NumberFamily family(int layout) {
        return FAMILIES[layout >> 24];
    }

    static int ordinalEnd(int layout) {
        return layout >> 16 & BYTE;
    }

    static int symbolStart(int layout) {
        return layout >> 8 & BYTE;
    }

    static int organStart(int layout) {
        return layout & BYTE;
    }
}
