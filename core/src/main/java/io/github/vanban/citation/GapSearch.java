package io.github.vanban.citation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes from word to word through what lies between the numbered citations. */
final class GapSearch {

    private final String text;
    private final MentionWriter writer;
    private final Consumer<Mention> found;

    GapSearch(String text, MentionWriter writer, Consumer<Mention> found) {
        this.text = text;
        this.writer = writer;
        this.found = found;
    }

    void run(int from, int to) {
        int done = from;
        int i = from;
        while (i < to) {
            if (!Letters.inWord(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Gaps.wordStart(text, i) ? word(i, done, to) : -1;
            if (end >= 0) {
                done = end;
            }
            i = end >= 0 ? end : wordEnd(i, to);
        }
    }

    /** The end of the mention that this word begins or gives away, or -1. */
    private int word(int start, int done, int to) {
        int pinpoint = PinpointSpot.end(text, start, to);
        if (pinpoint >= 0) {
            found.accept(writer.pinpoint(start, pinpoint));
            return pinpoint;
        }
        ShortSpot spot = shortForm(start, done, to);
        if (spot == null) {
            return -1;
        }
        found.accept(writer.shortForm(spot));
        return spot.end();
    }

    private @Nullable ShortSpot shortForm(int start, int done, int to) {
        char c = text.charAt(start);
        if (c <= '9') {
            return ShortSpot.byFigures(text, start, done, to);
        }
        if (c == 'n') {
            return ShortSpot.byThis(text, start, done, to);
        }
        return c == 'L' || c == 'B' || c == 'P' ? DatedLaw.beginning(text, start, to) : null;
    }

    private int wordEnd(int start, int to) {
        int i = start + 1;
        while (i < to && Letters.inWord(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
