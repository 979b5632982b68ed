package io.github.vanban.citation;

import java.util.function.Consumer;

/** Goes from slash to slash: no number of a document lacks one. */
final class NumberedSearch {

    private static final String OTHER_SLASHES = "⁄∕\\／";

    private final String text;

    NumberedSearch(String text) {
        this.text = text;
    }

    void run(Consumer<CitationSpot> found) {
        boolean others = false;
        for (int i = 0; i < OTHER_SLASHES.length(); i++) {
            others |= text.indexOf(OTHER_SLASHES.charAt(i)) >= 0;
        }
        int from = 0;
        int lastEnd = -1;
        for (int slash = next(0, others); slash >= 0; ) {
            NumberSpot number = NumberSpot.around(text, slash, from);
            CitationSpot spot = number == null
                    ? null
                    : CitationSpot.around(
                            text,
                            number,
                            from,
                            lastEnd >= 0 && SharedType.continues(text, lastEnd, number.start()));
            if (spot != null) {
                found.accept(spot);
                from = spot.end();
                lastEnd = spot.kind() == Mention.Kind.NUMBERED ? from : -1;
                slash = next(from, others);
            } else {
                slash = next(slash + 1, others);
            }
        }
    }

    private int next(int from, boolean others) {
        int slash = text.indexOf('/', from);
        if (!others) {
            return slash;
        }
        int end = slash < 0 ? text.length() : slash;
        for (int i = from; i < end; i++) {
            if (OTHER_SLASHES.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return slash;
    }
}
