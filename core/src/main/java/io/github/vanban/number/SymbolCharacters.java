package io.github.vanban.number;

/** The characters of a symbol, by one table look-up. */
final class SymbolCharacters {

    static final byte OTHER = 0;
    static final byte CAPITAL = 1;
    static final byte SMALL = 2;
    static final byte DIGIT = 3;
    /** What joins letters and digits: {@code - / . &}. */
    static final byte LINK = 4;

    /** The capitals with marks outside Latin Extended Additional. */
    private static final String MARKED = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ";

    /** In Latin Extended Additional Vietnamese has Ạ to ỹ, a capital before its small letter. */
    private static final int FIRST_PAIR = 0x1EA0;

    private static final int LAST = 0x1EF9;
    private static final byte[] CLASSES = classes();

    private SymbolCharacters() {}

    static byte classOf(char c) {
        return c <= LAST ? CLASSES[c] : OTHER;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static byte[] classes() {
        byte[] classes = new byte[LAST + 1];
        for (char c = '0'; c <= '9'; c++) {
            classes[c] = DIGIT;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            pair(classes, c);
        }
        for (int i = 0; i < MARKED.length(); i++) {
            pair(classes, MARKED.charAt(i));
        }
        for (int c = FIRST_PAIR; c < LAST; c += 2) {
            pair(classes, (char) c);
        }
        for (char c : new char[] {'-', '/', '.', '&'}) {
            classes[c] = LINK;
        }
        return classes;
    }

    private static void pair(byte[] classes, char capital) {
        classes[capital] = CAPITAL;
        classes[Character.toLowerCase(capital)] = SMALL;
    }
}
