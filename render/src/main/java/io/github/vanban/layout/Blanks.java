package io.github.vanban.layout;

/** Chỗ để trống: how the blanks of a draft print (Phụ lục III has them as dots). */
public enum Blanks {
    /** As dots to be filled in by hand, like the templates of Phụ lục III. */
    DOTTED,
    /** Not at all, as in plain text that lost them: {@code Số: /KH-THTP3}. */
    COLLAPSED
}
