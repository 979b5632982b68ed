package io.github.vanban.read;

import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together in a text: one stretch, or several where a page number stands between them.
 * Bounds come in pairs, start and end.
 */
final class Passage {

    private final String text;
    private final int[] bounds;

    Passage(String text, int... bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** The whole text of which this is a part. */
    String text() {
        return text;
    }

    int start() {
        return bounds[0];
    }

    int end() {
        return bounds[bounds.length - 1];
    }

    boolean empty() {
        return start() == end() && bounds.length == 2;
    }

    /** What it says, its pieces parted by one space; white space inside is left as it is. */
    String words() {
        if (bounds.length == 2) {
            return text.substring(start(), end());
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < bounds.length; i += 2) {
            words.append(i == 0 ? "" : " ").append(text, bounds[i], bounds[i + 1]);
        }
        return words.toString();
    }

    /** The rest from an index on, which may lie in any of the pieces. */
    Passage from(int index) {
        int piece = 0;
        while (piece + 2 < bounds.length && index >= bounds[piece + 1]) {
            piece += 2;
        }
        int[] rest = Arrays.copyOfRange(bounds, piece, bounds.length);
        rest[0] = Math.max(rest[0], Math.min(index, rest[1]));
        return new Passage(text, rest);
    }

    /** What comes before an index. */
    Passage to(int index) {
        int piece = 0;
        while (piece + 2 < bounds.length && index > bounds[piece + 2]) {
            piece += 2;
        }
        int[] head = Arrays.copyOfRange(bounds, 0, piece + 2);
        head[piece + 1] = Math.max(head[piece], Math.min(index, head[piece + 1]));
        return new Passage(text, head);
    }

    /** Notes what it was taken for. */
    void mark(Trace trace, Part part, @Nullable Location location) {
        for (int i = 0; i < bounds.length; i += 2) {
            trace.mark(bounds[i], bounds[i + 1], part, location);
        }
    }
}
