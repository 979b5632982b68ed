package io.github.vanban.source;

/**
 * Đoạn: a stretch of the source text, in UTF-16 units. Immutable and thread-safe.
 *
 * @param start where it begins, from 0
 * @param end where it ends, exclusive; not before the start
 */
public record Span(int start, int end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the start is negative or the end before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span: " + start + " to " + end + " is no stretch");
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** The stretch of a text. */
    public String of(String source) {
        return source.substring(start, end);
    }
}
