package io.github.vanban.recipient;

/**
 * Lỗi thể thức của nơi nhận: what was off in the writing of a recipient or of the line Lưu (Phụ
 * lục I, Phần I, Mục II.9), named after what was written.
 */
public enum RecipientOddity {
    /** White space was doubled, missing, at the ends, or not a plain space. */
    SPACING,
    /** The letters were decomposed (NFD) instead of composed (NFC). */
    DECOMPOSED,
    /** {@code LƯU:}, {@code lưu:}: the word was not written {@code Lưu}. */
    LETTER_CASE,
    /** {@code - Lưu: VT.}: the dash of the list came along. */
    BULLET,
    /** {@code PGD&ĐT (b/c);}: the mark that ends a line of the list came along. */
    END_MARK,
    /** {@code Lưu VT.}: no colon after {@code Lưu}. */
    NO_COLON,
    /** {@code Lưu: VT}: no full stop at the end. */
    NO_STOP,
    /** {@code Lưu: VT, 03b.}: copies written otherwise than {@code (3)}. */
    COPIES_FORM
}
