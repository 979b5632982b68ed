package io.github.vanban.read;

import io.github.vanban.body.Division;

/**
 * Giới hạn: how much of a text is read. What lies beyond is reported as not read, never dropped.
 * Immutable and thread-safe.
 *
 * @param length UTF-16 units of text, at least 1
 * @param lines lines of text, at least 1
 * @param depth how deep divisions are nested, from 1 to {@link Division#MAX_DEPTH}; deeper ones
 *     stand beside each other at that depth
 */
public record ReadingLimits(int length, int lines, int depth) {

    private static final ReadingLimits STANDARD =
            new ReadingLimits(16_000_000, 400_000, Division.MAX_DEPTH);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when one is outside its range
     */
    public ReadingLimits {
        if (length < 1 || lines < 1 || depth < 1 || depth > Division.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "ReadingLimits: length " + length + ", lines " + lines + ", depth " + depth
                            + "; at least 1 each, depth at most " + Division.MAX_DEPTH);
        }
    }

    /** 16 million UTF-16 units, 400,000 lines, 32 levels: more than any document has. */
    public static ReadingLimits standard() {
        return STANDARD;
    }
}
