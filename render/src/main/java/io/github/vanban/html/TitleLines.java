package io.github.vanban.html;

import io.github.vanban.layout.Line;
import io.github.vanban.layout.PageSetup;
import io.github.vanban.layout.Region;

/**
 * Breaks a line that has a rule below it into lines of about one length. A rule is a share of the text
 * above it, and a browser tells how wide a box is, not how wide the text that it broke itself.
 */
final class TitleLines {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** What the widths of letters may be off, and a margin for beauty. */
    private static final double FILL = 0.94;

    private static final int[] NOWHERE = {};

    private final PageSetup setup;

    TitleLines(PageSetup setup) {
        this.setup = setup;
    }

    /** Where in the text new lines begin, so that there are as few as its column takes on paper. */
    int[] breaks(Line line) {
        String text = line.text();
        int room = room(line);
        if (TimesWidths.of(text, 0, text.length()) <= room) {
            return NOWHERE;
        }
        TitleRuns runs = TitleRuns.of(text);
        int lines = runs.lines(room);
        if (lines == 1) {
            return NOWHERE;
        }
        int place = runs.place();
        if (lines == 2
                && place > 0
                && runs.fits(0, place, room)
                && runs.fits(place, runs.count(), room)) {
            return new int[] {runs.start(place)};
        }
        int narrow = room / 2;
        int wide = room;
        while (narrow < wide) {
            int middle = (narrow + wide) / 2;
            if (runs.lines(middle) <= lines) {
                wide = middle;
            } else {
                narrow = middle + 1;
            }
        }
        return runs.breaks(wide);
    }

    /** Thousandths of the type's size that the column is wide. */
    private int room(Line line) {
        boolean header = line.zone().region() == Region.HEADER;
        double column = header ? setup.organWidth() : setup.textWidth();
        int size = line.zone().lettering().points(setup.sizes());
        return (int) (column * POINTS_PER_MILLIMETRE / size * 1000 * FILL);
    }
}
