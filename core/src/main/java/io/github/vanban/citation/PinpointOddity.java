package io.github.vanban.citation;

/**
 * Lỗi viện dẫn phần, chương, mục, điều, khoản, điểm: what was off in the writing of a pinpoint
 * (Phụ lục II, Mục V.7), named after what was written.
 */
public enum PinpointOddity {
    /** White space was doubled, missing, at the ends, or not a plain space. */
    SPACING,
    /** The letters were decomposed (NFD) instead of composed (NFC). */
    DECOMPOSED,
    /** {@code điều 5}, {@code Khoản 2}, {@code Điểm A}: the wrong letter case. */
    LETTER_CASE,
    /** {@code khoản 2, Điều 5}: commas between the units. */
    COMMA,
    /** {@code điểm a) khoản 2}: the bracket of the letter was kept. */
    BRACKET,
    /** {@code Điều 5 khoản 2}: not from small to large. */
    ORDER
}
