package io.github.vanban.validation.profile;

/** Cách viện dẫn: how bases and citations name a law. */
public enum CitationStyle {
    /** Nghị định 30/2020/NĐ-CP: a law by its name and date, without number and organ (II.6.a). */
    ND30,
    /** As normative documents do since 2025: a law by its number, without a date. */
    QPPL_2025
}
