package io.github.vanban.citation;

import io.github.vanban.internal.Nfc;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in NFC that still knows where each of its characters stood before.
 *
 * @param text the composed text
 * @param places the index of every character in the given text, and its length; null when the given
 *     text was composed already
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody else sees it
record ComposedText(String text, int @Nullable [] places) {

    static ComposedText of(String given) {
        if (Nfc.of(given).equals(given)) {
            return new ComposedText(given, null);
        }
        StringBuilder composed = new StringBuilder(given.length());
        int[] places = new int[given.length() + 1];
        for (int start = 0, end; start < given.length(); start = end) {
            end = start + 1;
            while (end < given.length() && mark(given.charAt(end))) {
                end++;
            }
            String cluster = end == start + 1
                    ? given.substring(start, end)
                    : Normalizer.normalize(given.substring(start, end), Normalizer.Form.NFC);
            int length = composed.length() + cluster.length();
            if (length >= places.length) {
                places = Arrays.copyOf(places, length * 2);
            }
            for (int i = 0; i < cluster.length(); i++) {
                places[composed.length() + i] = Math.min(start + i, end);
            }
            composed.append(cluster);
        }
        places[composed.length()] = given.length();
        return new ComposedText(composed.toString(), places);
    }

    /** Where the character at an index stood in the given text. */
    int place(int index) {
        return places == null ? index : places[index];
    }

    private static boolean mark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
