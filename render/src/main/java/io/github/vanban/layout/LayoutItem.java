package io.github.vanban.layout;

/** One item of a sheet, from top to bottom (Phụ lục I, Phần I, Mục IV). Immutable and thread-safe. */
public sealed interface LayoutItem permits Line, Columns, Grid {

    /** Continues with the case that applies; a Java 21 caller may use {@code switch} instead. */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each shape of item.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** A line of text. */
        R line(Line line);

        /** Lines beside each other. */
        R columns(Columns columns);

        /** A table. */
        R grid(Grid grid);
    }
}
