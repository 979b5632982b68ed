package io.github.vanban.number;

/**
 * Nhóm số, ký hiệu: the families of numbers that Vietnamese papers carry (khoản 3 Mục II Phần I
 * Phụ lục I for the first three, the law on normative documents and Party practice for the rest).
 *
 * <p>The family follows from the text alone, and the text cannot always tell: an organ may be
 * abbreviated like a type, so {@code 12/TC-VP} is a thông cáo of VP or a letter of TC. Such a
 * number counts as {@link #NAMED} here; which it is, the tên loại printed on the paper decides.
 */
public enum NumberFamily {
    /** Văn bản có tên loại: type, then organ, {@code 15/QĐ-BNV} (Phụ lục I.I.II.3). */
    NAMED,
    /** Công văn: organ, then drafting unit or field, {@code 05/BNV-VP}; some {@code 749/TTg}. */
    LETTER,
    /** Bản sao: {@code 15/SY-UBND}, {@code 03/TrS-SNV}, {@code 02/SL-SNV} (Phụ lục I.II.II.1). */
    COPY,
    /**
     * Văn bản quy phạm pháp luật: with the year, {@code 30/2020/NĐ-CP} (Điều 15.1a). Every symbol
     * of type and organ that carries a year is here, and nghị định and thông tư also without one;
     * whether the year belongs there is for a rule to say.
     */
    NORMATIVE,
    /**
     * Quốc hội, Ủy ban thường vụ Quốc hội: {@code 64/2025/QH15}, {@code 1678/NQ-UBTVQH15}, with
     * the khóa at the end.
     */
    LEGISLATIVE,
    /** Lệnh của Chủ tịch nước: {@code 05/2024/L-CTN}. */
    ORDER,
    /** Văn bản hợp nhất: {@code 118/VBHN-VPQH}. */
    CONSOLIDATED,
    /** Văn bản của Đảng: a hyphen after the number, {@code 36-HD/VPTW}, {@code 5053-CV/VPTW/nb}. */
    PARTY,
    /**
     * Văn bản liên tịch, phối hợp: several organs, {@code 55/2015/TTLT-BTC-BKHCN}, {@code
     * 63/KHPH-MTTQ-UBND}, in old ones after a slash, {@code 01/2001/TTLT/BNG-TCBĐ}.
     */
    JOINT
}
