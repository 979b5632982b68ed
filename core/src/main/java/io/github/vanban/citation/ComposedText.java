package io.github.vanban.citation;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text whose letters and marks are put together (NFC) and that still knows where each of its
 * characters stood before.
 *
 * @param text the composed text
 * @param places the index of every character in the given text, and its length; null when the given
 *     text had no mark apart from its letter, which is the rule
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody else sees it
record ComposedText(String text, int @Nullable [] places) {

    static ComposedText of(String given) {
        int mark = 0;
        while (mark < given.length() && !mark(given.charAt(mark))) {
            mark++;
        }
        return mark == given.length() ? new ComposedText(given, null) : composed(given);
    }

    /** Where the character at an index stood in the given text. */
    int place(int index) {
        return places == null ? index : places[index];
    }

    private static ComposedText composed(String given) {
        StringBuilder composed = new StringBuilder(given.length());
        int[] places = new int[given.length() + 1];
        int start = 0;
        while (start < given.length()) {
            int end = start + 1;
            while (end < given.length() && mark(given.charAt(end))) {
                end++;
            }
            int from = composed.length();
            if (end == start + 1) {
                composed.append(given.charAt(start));
            } else {
                composed.append(
                        Normalizer.normalize(given.substring(start, end), Normalizer.Form.NFC));
            }
            if (composed.length() >= places.length) {
                places = Arrays.copyOf(places, composed.length() * 2);
            }
            for (int i = from; i < composed.length(); i++) {
                places[i] = Math.min(start + i - from, end);
            }
            start = end;
        }
        places[composed.length()] = given.length();
        return new ComposedText(composed.toString(), places);
    }

    /** The combining marks, of which Vietnamese has eight. */
    private static boolean mark(char c) {
        return c >= 0x300 && c < 0x370;
    }
}
