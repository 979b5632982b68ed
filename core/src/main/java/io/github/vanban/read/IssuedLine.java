package io.github.vanban.read;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.source.Part;
import io.github.vanban.text.AsWritten;
import org.jspecify.annotations.Nullable;

/** Reads the line of ô số 4 wherever it stands. */
final class IssuedLine {

    private IssuedLine() {}

    /** The place and date; null when nothing of them can be understood, which is noted. */
    static @Nullable PlaceAndDate read(Trace trace, Passage line) {
        line.mark(trace, Part.PLACE_AND_DATE, Places.ISSUED);
        String words = line.words();
        PlaceAndDate issued = PlaceAndDate.read(words).map(AsWritten::value).orElse(null);
        if (issued != null) {
            return issued;
        }
        trace.report(line.start(), line.end(), Unread.Reason.NOT_UNDERSTOOD);
        return LooseDate.read(words).orElse(null);
    }
}
