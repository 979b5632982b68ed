package io.github.vanban.read;

import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;
import io.github.vanban.internal.lines.MarkerStyle;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what looks like a marker is one. In text broken where the paper ended a line may
 * begin with a number by chance; a letter such as {@code C.} may be a number or an initial.
 */
final class MarkerJudge {

    private static final int FURTHEST_GAP = 3;
    private static final int FULL = 88;

    private final Manuscript manuscript;
    private final Outline outline;

    MarkerJudge(Manuscript manuscript, Outline outline) {
        this.manuscript = manuscript;
        this.outline = outline;
    }

    /** The marker of a line at which a paragraph begins, or null. */
    @Nullable
    Marker marker(int line) {
        Lines lines = manuscript.lines();
        Marker marker = MarkerScanner.scan(manuscript.text(), lines.from(line), lines.to(line));
        return marker == null ? null : judged(marker);
    }

    /** Whether a line begins a part of its own although the one before could go on in it. */
    boolean begins(int line, int before) {
        Marker marker = marker(line);
        if (marker == null) {
            return false;
        }
        if (!manuscript.wrapping().printed()) {
            return true;
        }
        Lines lines = manuscript.lines();
        boolean ended = LineForm.ended(manuscript.text(), lines.from(before), lines.to(before));
        boolean full = manuscript.wrapping().full(before, line, FULL);
        return ended || !full || (marker.style().numbered() && outline.expects(marker));
    }

    private @Nullable Marker judged(Marker marker) {
        return switch (marker.style()) {
            case ROMAN -> roman(marker);
            case CAPITAL -> marker.ordinal() == 1 || outline.expects(marker) ? marker : null;
            case ARABIC -> marker.ordinal() < 100 || outline.expects(marker) ? marker : null;
            default -> marker;
        };
    }

    private @Nullable Marker roman(Marker marker) {
        boolean single = marker.end() - marker.start() == 2;
        if (single) {
            int letter = manuscript.text().charAt(marker.start()) - 'A' + 1;
            Marker capital = new Marker(
                    MarkerStyle.CAPITAL, letter, 1, marker.sign(), marker.start(), marker.end());
            if (outline.expects(capital) && !outline.expects(marker)) {
                return capital;
            }
        }
        return marker.ordinal() <= FURTHEST_GAP || near(marker) || !single ? marker : null;
    }

    private boolean near(Marker marker) {
        for (OutlineNode node = outline.open(); node != null; node = node.parent()) {
            Marker before = node.marker();
            if (before != null
                    && before.sameSeries(marker)
                    && marker.ordinal() <= before.ordinal() + FURTHEST_GAP) {
                return true;
            }
        }
        return false;
    }
}
