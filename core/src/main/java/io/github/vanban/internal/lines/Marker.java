package io.github.vanban.internal.lines;

/**
 * A marker at the beginning of a line.
 *
 * @param style how it is written
 * @param ordinal which one it is, from 1; 0 for a style that does not count
 * @param level how many numbers it has: 1 for {@code 1.}, 2 for {@code 1.1.}
 * @param sign the character after the number, {@code .}, {@code /}, {@code )} …, or NUL
 * @param start where it begins
 * @param end where it ends, sign included
 */
public record Marker(MarkerStyle style, int ordinal, int level, char sign, int start, int end) {

    static Marker plain(MarkerStyle style, int start, int end) {
        return new Marker(style, 0, 1, '\0', start, end);
    }

    /** Whether both count in the same way, whatever sign follows. */
    public boolean sameSeries(Marker other) {
        return style == other.style && level == other.level;
    }

    /** Whether both are written alike: {@code 1/} and {@code 2/}, but not {@code 1/} and {@code 2.} */
    public boolean alike(Marker other) {
        return sameSeries(other) && sign == other.sign;
    }

    /** Whether this one comes right after the other. */
    public boolean follows(Marker other) {
        return sameSeries(other) && ordinal == other.ordinal + 1;
    }
}
