package io.github.vanban.spark;

import org.jspecify.annotations.Nullable;

/**
 * A document as it came in.
 *
 * @param id what the caller knows it by: a path, or the id of a row; null when the row had none
 * @param text its text, empty when there is a problem
 * @param problem why it has no text that could be checked, or null
 */
record Paper(@Nullable String id, String text, @Nullable String problem) {

    static Paper of(@Nullable String id, String text) {
        return new Paper(id, text, null);
    }

    static Paper unreadable(@Nullable String id, String problem) {
        return new Paper(id, "", problem);
    }
}
