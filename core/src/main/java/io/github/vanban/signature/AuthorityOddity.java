package io.github.vanban.signature;

/**
 * Lỗi thể thức của quyền hạn người ký: what was off in the writing of an authority (Phụ lục I,
 * Phần I, Mục II.7), named after what was written.
 */
public enum AuthorityOddity {
    /** White space was doubled, missing, at the ends, or not a plain space. */
    SPACING,
    /** The letters were decomposed (NFD) instead of composed (NFC). */
    DECOMPOSED,
    /** {@code kt.}, {@code Tm.}: the letters were not capitals. */
    LETTER_CASE,
    /** {@code KT HIỆU TRƯỞNG}: no full stop after the letters. */
    NO_STOP,
    /** {@code T/M}, {@code K/T.}: slashes between the letters, which is how Party papers write. */
    SLASHES,
    /** {@code T.M}: full stops between the letters. */
    INNER_STOP,
    /** {@code TM:}: a colon after the letters. */
    COLON
}
