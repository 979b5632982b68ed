package io.github.vanban.source;

/**
 * Thành phần thể thức: what a stretch of the source text was taken for (khoản 2 and 3 Điều 8; Phụ
 * lục I, Phần I, Mục IV).
 */
public enum Part {
    /** White space and control characters between the parts. */
    BLANK("khoảng trắng"),
    /** Đường kẻ: a rule made of characters, {@code ______} or {@code -------}. */
    ORNAMENT("đường kẻ"),
    /** Số trang: a page number that stands between the lines. */
    PAGE_NUMBER("số trang"),
    /** Lời của chữ ký số: what a signing program printed, {@code Ký bởi: …}. */
    DIGITAL_SIGNATURE("chữ ký số"),
    /** Quốc hiệu (ô số 1). */
    QUOC_HIEU("quốc hiệu"),
    /** Tiêu ngữ (ô số 1). */
    TIEU_NGU("tiêu ngữ"),
    /** Tên cơ quan chủ quản trực tiếp (ô số 2). */
    SUPERIOR("cơ quan chủ quản"),
    /** Tên cơ quan ban hành (ô số 2). */
    ISSUER("cơ quan ban hành"),
    /** Số, ký hiệu, the word {@code Số:} included (ô số 3). */
    NUMBER("số, ký hiệu"),
    /** Địa danh và thời gian ban hành (ô số 4). */
    PLACE_AND_DATE("địa danh, ngày"),
    /** Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành (ô số 10, 11). */
    STAMP("dấu chỉ"),
    /** Tên loại (ô số 5a). */
    TYPE("tên loại"),
    /** Trích yếu, its {@code V/v} included (ô số 5a, 5b). */
    SUBJECT("trích yếu"),
    /** The words {@code Kính gửi:} (ô số 9a). */
    ADDRESSEES_LABEL("kính gửi"),
    /** One addressee (ô số 9a). */
    ADDRESSEE("kính gửi"),
    /** Thẩm quyền ban hành, the line in capitals above the bases (mẫu 1.1, 1.2). */
    AUTHORITY("thẩm quyền"),
    /** One căn cứ, its end mark included (ô số 6). */
    BASIS("căn cứ"),
    /** The sentence that opens the body, {@code … như sau:}. */
    LEAD("lời dẫn"),
    /** {@code QUYẾT ĐỊNH:} and the like (mẫu 1.1, 1.2). */
    COMMAND("lệnh ban hành"),
    /** The marker of a division: {@code I.}, {@code Điều 1.}, {@code a)}, {@code -}. */
    MARKER("số thứ tự"),
    /** What stands on the line of a marker, or as a title below it. */
    DIVISION_TEXT("phần, mục"),
    /** Running text without a marker. */
    PARAGRAPH("đoạn văn"),
    /** A table: one stretch for all its rows. */
    TABLE("bảng"),
    /** The closing sentence, {@code Trên đây là …}. */
    CLOSING("lời kết"),
    /** {@code ./.} and its misspellings at the end of a body (Phụ lục III). */
    END_MARK("dấu kết thúc"),
    /** The words {@code Nơi nhận:} (ô số 9b). */
    RECIPIENTS_LABEL("nơi nhận"),
    /** One recipient, its dash and end mark included (ô số 9b). */
    RECIPIENT("nơi nhận"),
    /** Lưu (ô số 9b). */
    ARCHIVE("lưu"),
    /** Ký hiệu người soạn thảo (ô số 12). */
    DRAFTING_MARK("người soạn thảo"),
    /** Quyền hạn của người ký: {@code TM.}, {@code KT.} … (ô số 7a). */
    SIGNING_AUTHORITY("quyền hạn"),
    /** Chức vụ của người ký (ô số 7a). */
    SIGNER_TITLE("chức vụ"),
    /** Chức vụ khác, above the name (ô số 7b). */
    SIGNER_POSITION("chức vụ khác"),
    /** Họ và tên (ô số 7b). */
    SIGNER_NAME("họ tên"),
    /** {@code (Đã ký)}: a copyist's remark in place of a signature. */
    SIGNED_REMARK("ghi chú chữ ký"),
    /** Địa chỉ cơ quan … (ô số 13). */
    CONTACT("địa chỉ"),
    /** {@code Phụ lục I} (Mục III.1). */
    ANNEX_LABEL("phụ lục"),
    /** Tên phụ lục. */
    ANNEX_TITLE("tên phụ lục"),
    /** {@code (Kèm theo …)} below the title of an annex or attached text. */
    ATTACHED_TO("kèm theo"),
    /** Anything else: it stands in the source map and nowhere in the document. */
    OTHER("không đọc");

    private final String term;

    Part(String term) {
        this.term = term;
    }

    /** The Vietnamese term, as messages and the outline print it. */
    public String term() {
        return term;
    }
}
