package io.github.vanban.source;

/**
 * Thành phần thể thức: what a stretch of the source text was taken for (khoản 2 and 3 Điều 8; Phụ
 * lục I, Phần I, Mục IV).
 */
public enum Part {
    /** White space and control characters between the parts. */
    BLANK,
    /** Đường kẻ: a rule made of characters, {@code ______} or {@code -------}. */
    ORNAMENT,
    /** Số trang: a page number that stands between the lines. */
    PAGE_NUMBER,
    /** Lời của chữ ký số: what a signing program printed, {@code Ký bởi: …}. */
    DIGITAL_SIGNATURE,
    /** Quốc hiệu (ô số 1). */
    QUOC_HIEU,
    /** Tiêu ngữ (ô số 1). */
    TIEU_NGU,
    /** Tên cơ quan chủ quản trực tiếp (ô số 2). */
    SUPERIOR,
    /** Tên cơ quan ban hành (ô số 2). */
    ISSUER,
    /** Số, ký hiệu, the word {@code Số:} included (ô số 3). */
    NUMBER,
    /** Địa danh và thời gian ban hành (ô số 4). */
    PLACE_AND_DATE,
    /** Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành (ô số 10, 11). */
    STAMP,
    /** Tên loại (ô số 5a). */
    TYPE,
    /** Trích yếu, its {@code V/v} included (ô số 5a, 5b). */
    SUBJECT,
    /** The words {@code Kính gửi:} (ô số 9a). */
    ADDRESSEES_LABEL,
    /** One addressee (ô số 9a). */
    ADDRESSEE,
    /** Thẩm quyền ban hành, the line in capitals above the bases (mẫu 1.1, 1.2). */
    AUTHORITY,
    /** One căn cứ, its end mark included (ô số 6). */
    BASIS,
    /** The sentence that opens the body, {@code … như sau:}. */
    LEAD,
    /** {@code QUYẾT ĐỊNH:} and the like (mẫu 1.1, 1.2). */
    COMMAND,
    /** The marker of a division: {@code I.}, {@code Điều 1.}, {@code a)}, {@code -}. */
    MARKER,
    /** What stands on the line of a marker, or as a title below it. */
    DIVISION_TEXT,
    /** Running text without a marker. */
    PARAGRAPH,
    /** A table: one stretch for all its rows. */
    TABLE,
    /** The closing sentence, {@code Trên đây là …}. */
    CLOSING,
    /** {@code ./.} and its misspellings at the end of a body (Phụ lục III). */
    END_MARK,
    /** The words {@code Nơi nhận:} (ô số 9b). */
    RECIPIENTS_LABEL,
    /** One recipient, its dash and end mark included (ô số 9b). */
    RECIPIENT,
    /** Lưu (ô số 9b). */
    ARCHIVE,
    /** Ký hiệu người soạn thảo (ô số 12). */
    DRAFTING_MARK,
    /** Quyền hạn của người ký: {@code TM.}, {@code KT.} … (ô số 7a). */
    SIGNING_AUTHORITY,
    /** Chức vụ của người ký (ô số 7a). */
    SIGNER_TITLE,
    /** Chức vụ khác, above the name (ô số 7b). */
    SIGNER_POSITION,
    /** Họ và tên (ô số 7b). */
    SIGNER_NAME,
    /** {@code (Đã ký)}: a copyist's remark in place of a signature. */
    SIGNED_REMARK,
    /** Địa chỉ cơ quan … (ô số 13). */
    CONTACT,
    /** {@code Phụ lục I} (Mục III.1). */
    ANNEX_LABEL,
    /** Tên phụ lục. */
    ANNEX_TITLE,
    /** {@code (Kèm theo …)} below the title of an annex or attached text. */
    ATTACHED_TO,
    /** Anything else: it stands in {@link io.github.vanban.source.SourceMap} and nowhere in the document. */
    OTHER
}
