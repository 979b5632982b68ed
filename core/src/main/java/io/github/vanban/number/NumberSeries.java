package io.github.vanban.number;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.Set;

/**
 * Hệ thống số: how an organ lets its numbers run, which its head decides (Điều 15.1c).
 *
 * <p>Some series the law itself sets apart, whatever the head decides: normative documents run by
 * type (Điều 15.1a), and the three kinds of copy share one series (khoản 1 Mục II Phần II Phụ lục
 * I).
 */
public enum NumberSeries {
    /** Một hệ thống: all administrative documents with a type and all công văn share one series. */
    ONE,
    /** Theo tên loại: each type has its own series, and công văn have one. */
    PER_TYPE;

    // No symbol begins with a slash or is empty, so these names are free.
    private static final String COPIES = "/copies";
    private static final String ALL = "/";
    private static final String LETTERS = "";

    /** The codes that an administrative and a normative type share; the year tells them apart. */
    private static final Set<DocumentType> ALSO_NORMATIVE = Set.of(
            AdministrativeType.NGHI_QUYET,
            AdministrativeType.QUYET_DINH,
            AdministrativeType.CHI_THI);

    /** A name for the series that a number belongs to. */
    String of(DocumentNumber number) {
        return switch (number.family()) {
            case COPY -> COPIES;
            case LETTER -> this == ONE ? ALL : LETTERS;
            case NAMED -> administrative(number);
            case JOINT -> number.year().isPresent() ? normative(number) : administrative(number);
            case NORMATIVE -> normativeCode(number) ? normative(number) : administrative(number);
            case ORDER, CONSOLIDATED -> normative(number);
            case LEGISLATIVE, PARTY ->
                throw new IllegalArgumentException(number
                        + ": numbers of the Quốc hội and of the Party run through a term, not a"
                        + " year; keep them in another book");
        };
    }

    private String administrative(DocumentNumber number) {
        return this == ONE ? ALL : number.typeCode().orElse(LETTERS);
    }

    private static String normative(DocumentNumber number) {
        return number.family() + "/" + number.typeCode().orElseGet(number::symbol);
    }

    /** Whether the code is not one of an administrative type only: a year does not belong there. */
    private static boolean normativeCode(DocumentNumber number) {
        return number.typeCode()
                .flatMap(DocumentType::ofCode)
                .filter(AdministrativeType.class::isInstance)
                .filter(type -> !ALSO_NORMATIVE.contains(type))
                .isEmpty();
    }
}
