package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerStyle;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines of a table that lost its columns, one cell a line: it begins with the heading
 * {@code STT} or {@code TT}, and its running numbers are no divisions.
 */
final class FlatTable {

    private static final Phrases HEADINGS = Phrases.of("STT", "TT", "Số TT");
    private static final Phrases AFTER = Phrases.of("ghi chú:", "ghi chú :", "lưu ý", "trên đây");
    private static final int LONGEST_HEADING = 6;
    private static final int LONGEST_CELL = 300;

    private boolean open;

    /** Whether a line is a cell of such a table, which may begin or end with it. */
    boolean holds(Manuscript manuscript, int line, @Nullable Marker marker, Outline outline) {
        if (heading(manuscript, line)) {
            open = true;
            return true;
        }
        if (open && ends(manuscript, line, marker, outline)) {
            open = false;
        }
        return open;
    }

    /** Whether a line is the heading of the column with the running numbers. */
    static boolean heading(Manuscript manuscript, int line) {
        Lines lines = manuscript.lines();
        return lines.length(line) <= LONGEST_HEADING
                && HEADINGS.at(manuscript.text(), lines.from(line), lines.to(line));
    }

    private static boolean ends(
            Manuscript manuscript, int line, @Nullable Marker marker, Outline outline) {
        Lines lines = manuscript.lines();
        if (lines.length(line) > LONGEST_CELL
                || AFTER.at(manuscript.text(), lines.from(line), lines.to(line))) {
            return true;
        }
        if (marker == null) {
            return false;
        }
        boolean says = lines.to(line) - marker.end() > 3;
        if (!marker.style().numbered()) {
            return says && marker.style() == MarkerStyle.STAR;
        }
        return says
                && (outline.expects(marker) || marker.style().worded())
                && marker.style().compareTo(MarkerStyle.LETTER) < 0;
    }
}
