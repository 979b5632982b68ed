package io.github.vanban.layout;

import java.util.List;

/**
 * Two columns of lines that begin at the same height: the header, and recipients beside the
 * signature (Phụ lục I, Phần I, Mục IV). Immutable and thread-safe.
 *
 * @param left the lines of the left column
 * @param right the lines of the right column
 */
public record Columns(List<Line> left, List<Line> right) implements LayoutItem {

    /** Copies. */
    public Columns {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.columns(this);
    }
}
