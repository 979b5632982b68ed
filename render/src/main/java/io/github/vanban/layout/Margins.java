package io.github.vanban.layout;

/**
 * Định lề trang văn bản: the margins of the page in millimetres (Phụ lục I, Phần I, Mục I.3). Immutable
 * and thread-safe.
 *
 * @param top lề trên, 20 to 25
 * @param right lề phải, 15 to 20
 * @param bottom lề dưới, 20 to 25
 * @param left lề trái, 30 to 35
 */
public record Margins(int top, int right, int bottom, int left) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a margin is outside what the decree allows
     */
    public Margins {
        within("top", top, 20, 25);
        within("right", right, 15, 20);
        within("bottom", bottom, 20, 25);
        within("left", left, 30, 35);
    }

    private static void within(String name, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException("Margins: " + name + " " + value + " mm is outside "
                    + from + " to " + to + " mm");
        }
    }
}
