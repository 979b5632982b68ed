package io.github.vanban.citation;

import org.jspecify.annotations.Nullable;

/** Tells the number that a paper's header prints from one that its text mentions. */
final class OwnNumber {

    private OwnNumber() {}

    /** Whether {@code Số} with a capital begins here, and no type or list leads to it. */
    static boolean at(String text, int start, int so, @Nullable TypeSpot type, boolean listed) {
        if (so < 0 || text.charAt(so) != 'S') {
            return false;
        }
        if (type == null) {
            return !listed || Gaps.at(text, Gaps.after(text, so + 2)) == ':';
        }
        int gap = Gaps.before(text, start);
        return Gaps.lineBreak(text, gap, start) && Letters.capital(text.charAt(type.end() - 1));
    }
}
