package io.github.vanban.validation.passage;

import java.util.Locale;

/** What kind of character each of the first 8,192 is, in a table, for one look at a long text. */
final class Letters {

    static final int LETTER = 1;
    static final int CAPITAL = 2;
    static final int SMALL = 4;
    static final int DIGIT = 8;

    /** The vowels of which two end a word and one has its tone, and whether it is this one. */
    static final int O = 16;

    static final int U = 32;
    static final int A_OR_E = 64;
    static final int Y = 128;
    static final int TONED = 256;

    private static final int SIZE = 0x2000;
    private static final short[] KINDS = new short[SIZE];
    private static final char[] IN_SMALL = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            KINDS[c] = (short) kindOf(c);
            IN_SMALL[c] = Character.toLowerCase(c);
        }
        mark("óòỏõọ", O | TONED);
        mark("o", O);
        mark("úùủũụ", U | TONED);
        mark("u", U);
        mark("áàảãạéèẻẽẹ", A_OR_E | TONED);
        mark("ae", A_OR_E);
        mark("ýỳỷỹỵ", Y | TONED);
        mark("y", Y);
    }

    private Letters() {}

    static int kind(char c) {
        return c < SIZE ? KINDS[c] : kindOf(c);
    }

    static char small(char c) {
        return c < SIZE ? IN_SMALL[c] : Character.toLowerCase(c);
    }

    private static int kindOf(char c) {
        int kind = Character.isLetter(c) ? LETTER : 0;
        kind |= Character.isUpperCase(c) ? CAPITAL : 0;
        kind |= Character.isLowerCase(c) ? SMALL : 0;
        return kind | (Character.isDigit(c) ? DIGIT : 0);
    }

    private static void mark(String letters, int kind) {
        String both = letters + letters.toUpperCase(Locale.ROOT);
        for (int i = 0; i < both.length(); i++) {
            KINDS[both.charAt(i)] |= (short) kind;
        }
    }
}
