package io.github.vanban.citation;

import java.util.List;
import java.util.Optional;

/** Từ mở đầu của căn cứ: the words by which a basis begins (Phụ lục I, Phần I, Mục II.6). */
public enum BasisOpening {
    /** Căn cứ: on the basis of. */
    CAN_CU("Căn cứ"),
    /** Thực hiện: carrying out. */
    THUC_HIEN("Thực hiện"),
    /** Triển khai: putting into effect. */
    TRIEN_KHAI("Triển khai"),
    /** Triển khai thực hiện: putting into effect and carrying out. */
    TRIEN_KHAI_THUC_HIEN("Triển khai thực hiện"),
    /** Tiếp tục triển khai: continuing to put into effect. */
    TIEP_TUC_TRIEN_KHAI("Tiếp tục triển khai"),
    /** Theo: according to. */
    THEO("Theo"),
    /** Theo đề nghị của: as proposed by; the last basis of a decision. */
    THEO_DE_NGHI_CUA("Theo đề nghị của"),
    /** Xét: considering. */
    XET("Xét"),
    /** Xét đề nghị của: considering the proposal of. */
    XET_DE_NGHI_CUA("Xét đề nghị của"),
    /** Trên cơ sở: on the ground of. */
    TREN_CO_SO("Trên cơ sở");

    private static final List<BasisOpening> OPENINGS = List.of(values());

    private final String text;

    BasisOpening(String text) {
        this.text = text;
    }

    /** The words as they are printed. */
    public String text() {
        return text;
    }

    /** The longest opening that the line begins with, followed by a space, in any letter case. */
    static Optional<BasisOpening> of(String line) {
        BasisOpening longest = null;
        for (BasisOpening opening : OPENINGS) {
            int length = opening.text.length();
            boolean longer = longest == null || length > longest.text.length();
            if (longer
                    && line.length() > length
                    && line.charAt(length) == ' '
                    && line.regionMatches(true, 0, opening.text, 0, length)) {
                longest = opening;
            }
        }
        return Optional.ofNullable(longest);
    }
}
