package io.github.vanban.citation;

/** Tells whether a number stands in one list with the one before it. */
final class SharedType {

    /** How far apart, titles included, the members of a list may stand. */
    private static final int FARTHEST = 400;

    private SharedType() {}

    /** Whether no sentence and no paragraph ends between two numbers. */
    static boolean continues(String text, int end, int next) {
        if (next - end > FARTHEST) {
            return false;
        }
        for (int i = end; i < next; i++) {
            char c = text.charAt(i);
            if ((c == '.' && Gaps.blank(Gaps.at(text, i + 1)))
                    || (c == '\n' && Gaps.at(text, i + 1) == '\n')) {
                return false;
            }
        }
        return true;
    }
}
