package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

import io.github.vanban.citation.IssuerSpot.State;
import io.github.vanban.internal.Separators;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two words of an organ's name, where the name goes on after it.
 *
 * @param next where the next word begins
 * @param reopens whether the name is open again: after {@code và}, a dash, the comma between organs
 */
record IssuerJoint(int next, boolean reopens) {

    /**
     * The joint after a word that ends at an index, or null when the name ends there.
     *
     * @param begun whether the name of a place has only its first word
     * @param organs whether several organs may be named
     */
    static @Nullable IssuerJoint after(
            String text, int end, State state, boolean begun, boolean organs) {
        int next = Gaps.after(text, end);
        if (Gaps.lineBreak(text, end, next) && !goesOnOverLine(text, end, next, state, begun)) {
            return null;
        }
        char c = at(text, next);
        if (Separators.isDash(c)) {
            return dash(text, end, next);
        }
        return switch (c) {
            case ',' -> comma(text, Gaps.after(text, next + 1), state, organs);
            case '.' -> next == end ? dot(text, next, state) : null;
            case '&' -> new IssuerJoint(Gaps.after(text, next + 1), false);
            case 'v' -> next > end ? blankOrAnd(text, next, state, organs) : null;
            default -> next > end ? new IssuerJoint(next, false) : null;
        };
    }

    /** A new line with a capital is more often a new thing than the rest of a name. */
    private static boolean goesOnOverLine(
            String text, int end, int next, State state, boolean begun) {
        return !Gaps.emptyLine(text, end, next)
                && (begun
                        || state == State.OPEN
                        || state == State.PLACE
                        || state == State.TASK
                        || !Letters.capital(at(text, next))
                        || OrganWords.PLACES.from(text, next) >= 0);
    }

    /** {@code Lao động - Thương binh và Xã hội}, {@code Cục Viễn thông - Bộ TTTT}. */
    private static @Nullable IssuerJoint dash(String text, int end, int dash) {
        int next = Gaps.after(text, dash + 1);
        if (Gaps.lineBreak(text, end, dash) || !Letters.capital(at(text, next))) {
            return null;
        }
        boolean clause = ClauseWords.end(text, next) >= 0 && !IssuerSpot.headAt(text, next);
        int type = TypeWords.BEGINNING.from(text, next);
        boolean citation = type >= 0 && NumberWord.after(text, Gaps.after(text, type)) >= 0;
        return clause || citation ? null : new IssuerJoint(next, true);
    }

    /** {@code Bộ Nội vụ, Bộ Tài chính}; {@code xã Long Hậu, huyện Lai Vung}. */
    private static @Nullable IssuerJoint comma(String text, int next, State state, boolean organs) {
        if (organs && IssuerSpot.headAt(text, next)) {
            return new IssuerJoint(next, true);
        }
        int place = OrganWords.PLACES.from(text, next);
        boolean within = place >= 0
                && state == State.PLACED
                && Letters.capital(at(text, Gaps.after(text, place)));
        return within ? new IssuerJoint(next, false) : null;
    }

    /** {@code TP. Hồ Chí Minh}. */
    private static @Nullable IssuerJoint dot(String text, int dot, State state) {
        int next = Gaps.after(text, dot + 1);
        char last = at(text, dot - 1);
        boolean shortened = state == State.PLACE && (Letters.capital(last) || last == 'p');
        return shortened && Letters.capital(at(text, next)) ? new IssuerJoint(next, false) : null;
    }

    private static @Nullable IssuerJoint blankOrAnd(
            String text, int word, State state, boolean organs) {
        if (!text.startsWith("và", word) || !Gaps.blank(at(text, word + 2))) {
            return new IssuerJoint(word, false);
        }
        int next = Gaps.after(text, word + 2);
        if (!Letters.capital(at(text, next))) {
            return null;
        }
        if (OrganWords.OPEN.from(text, next) >= 0 || OrganWords.WHOLE.from(text, next) >= 0) {
            return organs ? new IssuerJoint(next, true) : null;
        }
        int type = TypeWords.BEGINNING.from(text, next);
        int name = OrganWords.NAMES.from(text, next);
        boolean citation = type >= 0 && type >= name;
        boolean place = state == State.PLACE || state == State.PLACED;
        return citation || (place && name < 0) ? null : new IssuerJoint(next, true);
    }
}
