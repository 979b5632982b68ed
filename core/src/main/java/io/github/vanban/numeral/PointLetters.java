package io.github.vanban.numeral;

/** The letters of điểm in the order that the decree itself uses (Phụ lục VI runs a … e, g, h). */
final class PointLetters {

    private static final String ORDER = "abcdđeghiklmnopqrstuvxy";

    static final int COUNT = 23;

    private PointLetters() {}

    static String write(int number) {
        return ORDER.substring(number - 1, number);
    }

    static int read(String text) {
        return text.length() == 1 ? ORDER.indexOf(text.charAt(0)) + 1 : 0;
    }
}
