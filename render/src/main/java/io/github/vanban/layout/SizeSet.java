package io.github.vanban.layout;

/**
 * Bộ cỡ chữ: the sizes of quốc hiệu, tiêu ngữ and place and date, which go up and down together within
 * one document (footnote 1 to the table of Phụ lục I, Phần I, Mục V).
 */
public enum SizeSet {
    /** Quốc hiệu 12, tiêu ngữ 13, place and date 13; the text 13. */
    CO_12_13_13,
    /** Quốc hiệu 13, tiêu ngữ 14, place and date 14; the text 14. */
    CO_13_14_14
}
