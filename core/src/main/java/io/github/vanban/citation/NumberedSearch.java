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
    /** The next plain slash, looked for once, so that texts of other slashes stay linear. */
    private int slash;

    private int from;
    private int listEnd = -1;
    private boolean amended;

    NumberedSearch(String text) {
        this.text = text;
        this.slash = text.indexOf('/');
        this.otherSlashes = OTHER_SLASHES.chars().anyMatch(slash -> text.indexOf(slash) >= 0);
    }

    /** Finds them all, and gives the end of the last. */
    int run(Taker taker) {
        int at = next(0);
        while (at >= 0) {
            CitationSpot spot = at(at);
            if (spot == null) {
                at = next(at + 1);
            } else {
                taker.take(from, spot);
                follow(spot);
                at = next(from);
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
        if (slash >= 0 && slash < at) {
            slash = text.indexOf('/', at);
        }
        if (otherSlashes) {
            int end = slash < 0 ? text.length() : slash;
            for (int i = at; i < end; i++) {
                if (otherSlash(text.charAt(i))) {
                    return i;
                }
            }
        }
        return slash;
    }

    private static boolean otherSlash(char c) {
        return (c == '\\' || c > 0x2000) && OTHER_SLASHES.indexOf(c) >= 0;
    }
}
