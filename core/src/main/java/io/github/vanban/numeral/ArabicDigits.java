package io.github.vanban.numeral;

/** Ả Rập, 1 to 999 999 999, ASCII digits without leading zeros. */
final class ArabicDigits {

    private static final int LONGEST = 9;

    private ArabicDigits() {}

    static int read(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '0') {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
