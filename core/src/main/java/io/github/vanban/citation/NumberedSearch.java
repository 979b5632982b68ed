package io.github.vanban.citation;

import io.github.vanban.citation.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Goes from slash to slash: no number with a symbol lacks one. */
final class NumberedSearch {

    private static final String OTHER_SLASHES = "⁄∕\\／";

    /** Takes what is found, with the end of what was found before it. */
    interface Taker {
        void take(int from, CitationSpot spot);
    }

    private final String text;
    private final boolean otherSlashes;
    private int from;
    private int listEnd = -1;
    private boolean amended;

    NumberedSearch(String text) {
        this.text = text;
        this.otherSlashes = OTHER_SLASHES.chars().anyMatch(slash -> text.indexOf(slash) >= 0);
    }

    /** Finds them all, and gives the end of the last. */
    int run(Taker taker) {
        int slash = next(0);
        while (slash >= 0) {
            CitationSpot spot = at(slash);
            if (spot == null) {
                slash = next(slash + 1);
            } else {
                taker.take(from, spot);
                follow(spot);
                slash = next(from);
            }
        }
        return from;
    }

    private @Nullable CitationSpot at(int slash) {
        NumberSpot number = NumberSpot.around(text, slash, from);
        if (number == null) {
            return null;
        }
        boolean listed = listEnd >= 0 && SharedType.continues(text, listEnd, number.start());
        return CitationSpot.around(text, number, from, listed, amended);
    }

    private void follow(CitationSpot spot) {
        TypeSpot type = spot.type();
        int start = spot.start();
        amended = type != null
                && (LawName.amended(text, start, spot.number().end())
                        || (amended && LawName.joins(text, from, start)));
        from = spot.end();
        listEnd = spot.kind() == Kind.NUMBERED ? from : -1;
    }

    private int next(int at) {
        int slash = text.indexOf('/', at);
        if (otherSlashes) {
            int end = slash < 0 ? text.length() : slash;
            for (int i = at; i < end; i++) {
                if (OTHER_SLASHES.indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
        }
        return slash;
    }
}
