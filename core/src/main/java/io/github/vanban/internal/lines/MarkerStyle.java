package io.github.vanban.internal.lines;

import io.github.vanban.body.DivisionKind;

/**
 * Kiểu đánh số: how the marker of a division is written, outermost first; which level of the decree
 * it stands for follows from it (Phụ lục I, Phần I, Mục II.6).
 */
public enum MarkerStyle {
    /** {@code Phần I}, {@code PHẦN THỨ NHẤT}. */
    PHAN(DivisionKind.PHAN),
    /** {@code Chương I}. */
    CHUONG(DivisionKind.CHUONG),
    /** {@code Mục 1}. */
    MUC(DivisionKind.MUC),
    /** {@code Tiểu mục 1}. */
    TIEU_MUC(DivisionKind.TIEU_MUC),
    /** {@code A.}, {@code A/}. */
    CAPITAL(DivisionKind.MUC_LA_MA),
    /** {@code Điều 1.} */
    DIEU(DivisionKind.DIEU),
    /** {@code I.}, {@code II/}, {@code III-}. */
    ROMAN(DivisionKind.MUC_LA_MA),
    /** {@code 1.}, {@code 1/}, {@code 1-}. */
    ARABIC(DivisionKind.KHOAN),
    /** {@code 1.1.}, {@code 1.1.1} */
    DECIMAL(DivisionKind.KHOAN),
    /** {@code a)}, {@code a.}, {@code a/}. */
    LETTER(DivisionKind.DIEM),
    /** {@code 1)}. */
    BRACKETED(DivisionKind.KHOAN),
    /** {@code *}. */
    STAR(DivisionKind.GACH_DAU_DONG),
    /** {@code -}, {@code –}. */
    DASH(DivisionKind.GACH_DAU_DONG),
    /** {@code •} and other bullets. */
    BULLET(DivisionKind.GACH_DAU_DONG),
    /** {@code +}. */
    PLUS(DivisionKind.DAU_CONG);

    private final DivisionKind kind;

    MarkerStyle(DivisionKind kind) {
        this.kind = kind;
    }

    /** The level of the decree. */
    public DivisionKind kind() {
        return kind;
    }

    /** Whether it counts; dashes and bullets do not. */
    public boolean numbered() {
        return compareTo(STAR) < 0;
    }

    /** Whether it is announced by a word, {@code Chương I}, {@code Điều 1.} */
    public boolean worded() {
        return compareTo(TIEU_MUC) <= 0 || this == DIEU;
    }
}
