package io.github.vanban.number;

/**
 * What was off in the way a number was written (khoản 3 Mục II Phần I Phụ lục I), besides the value
 * that was meant.
 */
public enum NumberOddity {
    /** {@code Số 15/QĐ-BNV}: no colon after {@code Số}. Right in Party papers and in citations. */
    MISSING_COLON,
    /** {@code SỐ: 15/QĐ-BNV}, {@code số: 15/QĐ-BNV}: not {@code Số}. */
    PREFIX_CASE,
    /** {@code Số:15/QĐ-BNV}, {@code Số : 15/QĐ-BNV}: not one space, after the colon. */
    PREFIX_SPACING,
    /** {@code ……/QĐ-UBND}: dots or spaces where the number is to be written, or left beside it. */
    PLACEHOLDER,
    /** {@code 5/QĐ-UBND}: no zero below 10. */
    UNPADDED,
    /** {@code 001/QĐ-UBND}: more zeros than one below 10. */
    OVERPADDED,
    /** {@code 88 /KH-MGLH}, {@code 15/QĐ - BNV}: spaces beside a separator. */
    SPACED_SEPARATOR,
    /** {@code 15/QĐ–BNV}, {@code 15-QĐ-BNV}, {@code 15/QĐ/BNV}: not the sign that belongs there. */
    WRONG_SEPARATOR,
    /** {@code 127/2007NĐ-CP}, {@code 2358/KHUBND}: no separator where one belongs. */
    MISSING_SEPARATOR,
    /**
     * {@code 15/TTR-UBND}, {@code QĐ-TTG}, {@code 30A/2008/NQ-CP}: not the known letter case; also
     * {@code TTtr}, the one known slip that doubles a letter.
     */
    CODE_CASE,
    /** {@code 15/QD-BNV}, {@code 589/KH-GDDT}: D for Đ in a known code. */
    PLAIN_D,
    /** {@code 15/QÐ-BNV} with U+00D0, {@code BTС} with a Cyrillic С: it only looks right. */
    LOOK_ALIKE,
    /** A symbol in decomposed Unicode; the decree wants NFC (TCVN 6909:2001). */
    DECOMPOSED,
    /** A zero-width space, a soft hyphen, a direction mark. */
    INVISIBLE_CHARACTER,
    /** {@code 15/QĐ-BNV;}, {@code 156/2020/NĐ-CPngày}: punctuation or a word glued to the end. */
    TRAILING_TEXT
}
