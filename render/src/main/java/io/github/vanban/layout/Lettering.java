package io.github.vanban.layout;

/**
 * Cỡ chữ, kiểu chữ: how large and in which style a component is set (the table of Phụ lục I, Phần I,
 * Mục V). Always Times New Roman, black. Immutable and thread-safe.
 *
 * @param small the size in points where quốc hiệu is set in 12
 * @param large the size in points where quốc hiệu is set in 13
 * @param bold kiểu chữ đậm
 * @param italic kiểu chữ nghiêng
 */
public record Lettering(int small, int large, boolean bold, boolean italic) {

    static Lettering upright(int small, int large) {
        return new Lettering(small, large, false, false);
    }

    static Lettering bold(int small, int large) {
        return new Lettering(small, large, true, false);
    }

    static Lettering italic(int small, int large) {
        return new Lettering(small, large, false, true);
    }

    /** The size in points in a document that is set in these sizes. */
    public int points(SizeSet sizes) {
        return sizes == SizeSet.CO_12_13_13 ? small : large;
    }
}
