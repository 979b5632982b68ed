package io.github.vanban.source;

/**
 * Dòng và cột: a place in the source text as people count it. Immutable and thread-safe.
 *
 * @param line from 1; lines end with LF, CR LF, CR, a form feed or a Unicode separator
 * @param column from 1, in UTF-16 units
 */
public record LinePosition(int line, int column) {

    /** The place as messages print it: {@code 12:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
