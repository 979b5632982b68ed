package io.github.vanban.citation;

/**
 * Lỗi viện dẫn: what was off in the writing of a citation or of a basis (Phụ lục I, Phần I, Mục
 * II.6), named after what was written.
 */
public enum CitationOddity {
    /** White space was doubled, missing, at the ends, or not a plain space. */
    SPACING,
    /** The letters were decomposed (NFD) instead of composed (NFC). */
    DECOMPOSED,
    /** {@code kế hoạch số …}, {@code căn cứ …}: type or opening in the wrong letter case. */
    LETTER_CASE,
    /** {@code Bản thoả thuận}: the tone of the type stood on another letter. */
    TONE_PLACEMENT,
    /** {@code QĐ số 2979/QĐ-UBND}: the code instead of the type. */
    ABBREVIATED_TYPE,
    /** {@code Nghị định 30/2020/NĐ-CP}: the word {@code số} was left out. */
    MISSING_SO,
    /** {@code số số 5/KH-UBND}: the word {@code số} was doubled. */
    DOUBLED_SO,
    /** {@code Luật số: 128/2025/QH15}: a colon after {@code số}. */
    COLON_AFTER_SO,
    /** {@code 2442 /2007/TT-TTCP}, {@code ……/QĐ-UBND}: the number not as it is printed. */
    NUMBER_FORM,
    /** {@code ngày 28/03/2023}, {@code 13-9-2022}: the date in figures. */
    NUMERIC_DATE,
    /** {@code ngày 5 tháng 03 năm 2020}: the date in words, but not as it is printed. */
    DATE_FORM,
    /** {@code Kế hoạch số …, ngày …}: a comma between the parts. */
    COMMA,
    /** {@code Kế hoạch của Sở Y tế số 5/KH-SYT}: the parts in another order. */
    ORDER,
    /** {@code Kế hoạch số 5/KH-SYT;}: the mark that ends the line came along. */
    END_MARK
}
