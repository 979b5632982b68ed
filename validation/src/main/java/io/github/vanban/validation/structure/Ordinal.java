package io.github.vanban.validation.structure;

import io.github.vanban.body.Division;
import io.github.vanban.numeral.Numeral;
import java.util.OptionalInt;

/** The number that a marker counts by, e.g. 3 of {@code III.}, {@code 1.3.} and {@code c)}. */
final class Ordinal {

    private Ordinal() {}

    /** The ordinal; nothing where the level does not count or the marker is not of its form. */
    static OptionalInt of(Division division) {
        if (division.kind().numeral().isEmpty()) {
            return OptionalInt.empty();
        }
        String core = core(division.marker());
        Numeral numeral = division.kind().numeral().get();
        OptionalInt own = numeral.tryParse(core);
        return own.isPresent() ? own : Numeral.ARABIC.tryParse(core);
    }

    /** What stands before the last ordinal of a marker: {@code 1.} of {@code 1.3.}. */
    static String series(Division division) {
        String bare = bare(division.marker());
        return bare.substring(0, bare.length() - core(division.marker()).length())
                + division.marker().charAt(division.marker().length() - 1);
    }

    private static String core(String marker) {
        String bare = bare(marker);
        int from = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(' ')) + 1;
        return bare.substring(from);
    }

    private static String bare(String marker) {
        int end = marker.length();
        while (end > 0 && !Character.isLetterOrDigit(marker.charAt(end - 1))) {
            end--;
        }
        return marker.substring(0, end);
    }
}
