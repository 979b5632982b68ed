package io.github.vanban.body;

import io.github.vanban.numeral.Numeral;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cấp của bố cục: the levels into which a body is divided, outermost first (Phụ lục I, Phần I, Mục
 * II.6.c–đ). Levels may be left out but never turned round.
 *
 * <p>The last two are no levels of the decree; they are how plans are written everywhere.
 */
public enum DivisionKind {
    /** Phần: {@code Phần I}, its title in capitals on the next line. */
    PHAN("Phần ", Numeral.ROMAN, "", "phần"),
    /** Chương: {@code Chương I}, its title in capitals on the next line. */
    CHUONG("Chương ", Numeral.ROMAN, "", "chương"),
    /** Mục: {@code Mục 1}, its title in capitals on the next line. */
    MUC("Mục ", Numeral.ARABIC, "", "mục"),
    /** Tiểu mục: {@code Tiểu mục 1}, its title in capitals on the next line. */
    TIEU_MUC("Tiểu mục ", Numeral.ARABIC, "", "tiểu mục"),
    /** Điều: {@code Điều 1.}, counted through the whole document. */
    DIEU("Điều ", Numeral.ARABIC, ".", "điều"),
    /** Mục of a plan, report or programme: {@code I.} with its title in capitals on one line. */
    MUC_LA_MA("", Numeral.ROMAN, ".", "mục"),
    /** Khoản: {@code 1.}. */
    KHOAN("", Numeral.ARABIC, ".", "khoản"),
    /** Điểm: {@code a)}, in the order a b c d đ e g. */
    DIEM("", Numeral.LETTER, ")", "điểm"),
    /** Gạch đầu dòng: {@code -}. */
    GACH_DAU_DONG("-", null, "", "gạch đầu dòng"),
    /** Dấu cộng đầu dòng: {@code +}. */
    DAU_CONG("+", null, "", "dấu cộng");

    private final String before;
    private final @Nullable Numeral numeral;
    private final String after;
    private final String term;

    DivisionKind(String before, @Nullable Numeral numeral, String after, String term) {
        this.before = before;
        this.numeral = numeral;
        this.after = after;
        this.term = term;
    }

    /** The Vietnamese term in small letters: {@code khoản}. */
    public String term() {
        return term;
    }

    /** How this level counts, or nothing where it does not. */
    public Optional<Numeral> numeral() {
        return Optional.ofNullable(numeral);
    }

    /**
     * The marker in the decree's symbols: {@code Phần I}, {@code Điều 1.}, {@code a)}, {@code -}.
     *
     * @param ordinal from 1; of no effect where the level does not count
     * @throws IllegalArgumentException when the level's numeral ends before the ordinal
     */
    public String marker(int ordinal) {
        return numeral == null ? before : before + numeral.format(ordinal) + after;
    }

    /** Whether the marker stands on a line of its own, with the title below it (Mục II.6.đ). */
    public boolean standsAlone() {
        return compareTo(DIEU) < 0;
    }

    /** Whether a part of this level may stand inside one of the other. */
    public boolean fitsInside(DivisionKind other) {
        return compareTo(other) > 0;
    }
}
