package io.github.vanban.numeral;

/** La Mã, 1 to 3999, in the subtractive form only. */
final class RomanDigits {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    /** {@code MMMDCCCLXXXVIII}: nothing longer is a numeral, so nothing longer is looked at. */
    private static final int LONGEST = 15;

    private RomanDigits() {}

    static String write(int number) {
        StringBuilder text = new StringBuilder(LONGEST);
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(SIGNS[i]);
            }
        }
        return text.toString();
    }

    static int read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return 0;
        }
        int number = 0;
        int at = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; text.startsWith(SIGNS[i], at); at += SIGNS[i].length()) {
                number += VALUES[i];
            }
        }
        // Greedy reading also accepts IIII or IXI; only the text we would write ourselves counts.
        return at == text.length() && number < 4000 && write(number).equals(text) ? number : 0;
    }
}
