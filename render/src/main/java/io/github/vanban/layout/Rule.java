package io.github.vanban.layout;

/** Đường kẻ ngang: the solid rule that a component has below it (Phụ lục I, Phần I, Mục II). */
public enum Rule {
    /** No rule. */
    NONE,
    /** As long as the text above it: below Tiêu ngữ. */
    AS_TEXT,
    /** A third to a half of the text above it: below the issuing organ and the subject. */
    SHORT,
    /** As wide as the page: above the address of the organ (ô số 13). */
    PAGE
}
