package io.github.vanban.date;

/**
 * Lỗi thể thức của thời gian ban hành: what was off in the writing of a date or of the place
 * before it (Phụ lục I, Phần I, Mục II.4), named after what was written.
 */
public enum DateOddity {
    /** White space was doubled, missing, at the ends, or not a plain space. */
    SPACING,
    /** The letters were decomposed (NFD) instead of composed (NFC). */
    DECOMPOSED,
    /** {@code Ngày}, {@code THÁNG}: the words were not in small letters. */
    LETTER_CASE,
    /** {@code 28/3/2023}: the word {@code ngày} was left out. */
    MISSING_WORD,
    /** {@code ngày 5}: a day below 10 without its zero. */
    UNPADDED_DAY,
    /** {@code tháng 1}, {@code tháng 2}: January or February without its zero. */
    UNPADDED_MONTH,
    /** {@code tháng 03}: a zero before a month from 3 to 9. */
    PADDED_MONTH,
    /** {@code ngày … tháng 7}: a blank shown by dots or a line instead of nothing. */
    DOTTED_BLANK,
    /** {@code ngày 28/03/2023}: slashes instead of words; padding is then not looked at. */
    SLASHES,
    /** {@code 13-9-2022}: hyphens instead of words. */
    HYPHENS,
    /** {@code 13.9.2022}: full stops instead of words. */
    DOTS,
    /** {@code Long Hậu ngày …}: no comma after the place. */
    NO_COMMA,
    /** {@code long hậu, ngày …}: the place began with a small letter. */
    LOWER_CASE_PLACE
}
