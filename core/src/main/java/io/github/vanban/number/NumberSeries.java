package io.github.vanban.number;

/**
 * Hệ thống số: how an organ lets its numbers run, which its head decides (Điều 15.1c).
 *
 * <p>Some series the law itself sets apart, whatever the head decides: normative documents run by
 * type (Điều 15.1a), and the three kinds of copy share one series (khoản 1 Mục II Phần II Phụ lục
 * I).
 */
public enum NumberSeries {
    /** Một hệ thống: all documents with a type and all công văn share one series. */
    ONE,
    /** Theo tên loại: each type has its own series, and so have công văn. */
    PER_TYPE;

    private static final String COPIES = "SY";

    /** A name for the series that a number belongs to. */
    String of(DocumentNumber number) {
        return switch (number.family()) {
            case COPY -> COPIES;
            // No symbol begins with a slash or is empty, so these names are free.
            case NAMED, LETTER -> this == ONE ? "/" : number.typeCode().orElse("");
            case NORMATIVE, LEGISLATIVE, ORDER, CONSOLIDATED, JOINT -> {
                String type = number.typeCode().orElseGet(number::symbol);
                yield number.family() + "/" + type;
            }
            case PARTY ->
                throw new IllegalArgumentException(
                        number
                                + ": Party numbers run through a term, not a year; keep them in another book");
        };
    }
}
