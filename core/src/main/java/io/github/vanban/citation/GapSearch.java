package io.github.vanban.citation;

import java.util.function.Consumer;

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
        int i = from;
        while (i < to) {
            if (!Letters.inWord(text.charAt(i))) {
                i++;
            } else if (Gaps.wordStart(text, i)) {
                i = word(i, to);
            } else {
                i = wordEnd(i, to);
            }
        }
    }

    /** Where to go on after the word that begins here. */
    private int word(int start, int to) {
        int pinpoint = PinpointSpot.end(text, start, to);
        if (pinpoint >= 0) {
            found.accept(writer.pinpoint(start, pinpoint));
            return pinpoint;
        }
        ShortSpot spot = ShortSpot.beginning(text, start, to);
        if (spot != null) {
            found.accept(writer.shortForm(spot));
            return spot.end();
        }
        return wordEnd(start, to);
    }

    private int wordEnd(int start, int to) {
        int i = start + 1;
        while (i < to && Letters.inWord(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
