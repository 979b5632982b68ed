package io.github.vanban.layout;

/**
 * Ô số và thành phần thể thức: what a line is, in the cells of the decree's drawing (Phụ lục I, Phần
 * I, Mục IV). How it looks follows from the zone alone (Mục V).
 */
public enum Zone {
    /** Quốc hiệu (ô số 1). */
    QUOC_HIEU("1", Align.CENTER),
    /** Tiêu ngữ (ô số 1). */
    TIEU_NGU("1", Align.CENTER),
    /** Tên cơ quan chủ quản trực tiếp (ô số 2). */
    CO_QUAN_CHU_QUAN("2", Align.CENTER),
    /** Tên cơ quan ban hành (ô số 2). */
    CO_QUAN_BAN_HANH("2", Align.CENTER),
    /** Số, ký hiệu (ô số 3). */
    SO_KY_HIEU("3", Align.CENTER),
    /** Địa danh và thời gian ban hành (ô số 4). */
    DIA_DANH_THOI_GIAN("4", Align.CENTER),
    /** Tên loại (ô số 5a). */
    TEN_LOAI("5a", Align.CENTER),
    /** Trích yếu (ô số 5a). */
    TRICH_YEU("5a", Align.CENTER),
    /** Trích yếu công văn (ô số 5b). */
    TRICH_YEU_CONG_VAN("5b", Align.CENTER),
    /** Thẩm quyền ban hành, the line in capitals above the bases (mẫu 1.1, 1.2). */
    THAM_QUYEN("6", Align.CENTER),
    /** Căn cứ ban hành (ô số 6). */
    CAN_CU("6", Align.INDENT),
    /** {@code QUYẾT ĐỊNH:}, {@code QUYẾT NGHỊ:} (mẫu 1.1, 1.2). */
    LENH_BAN_HANH("6", Align.CENTER),
    /** Lời văn: running text (ô số 6). */
    LOI_VAN("6", Align.INDENT),
    /** {@code Phần I}, {@code Chương I}, {@code Mục 1}, {@code Tiểu mục 1}, alone on a line. */
    TEN_PHAN("6", Align.CENTER),
    /** Tiêu đề của phần, chương, mục, tiểu mục, in capitals. */
    TIEU_DE_PHAN("6", Align.CENTER),
    /** {@code I.} with its title in capitals. */
    MUC_LA_MA("6", Align.INDENT),
    /** Điều. */
    DIEU("6", Align.INDENT),
    /** Tiêu đề của khoản, bold on its own line. */
    TIEU_DE_KHOAN("6", Align.INDENT),
    /** Khoản, điểm or a line with a dash or plus. */
    KHOAN_DIEM("6", Align.INDENT),
    /** Quyền hạn, chức vụ (ô số 7a). */
    QUYEN_HAN_CHUC_VU("7a", Align.CENTER),
    /** Chữ ký (ô số 7c): the empty space for it. */
    CHU_KY("7c", Align.CENTER),
    /** Chức vụ khác, above the name (ô số 7b). */
    CHUC_VU_KHAC("7b", Align.CENTER),
    /** Họ và tên (ô số 7b). */
    HO_TEN("7b", Align.CENTER),
    /** {@code Kính gửi:} and to whom (ô số 9a). */
    KINH_GUI("9a", Align.INDENT_TWICE),
    /** The words {@code Nơi nhận:} (ô số 9b). */
    NOI_NHAN("9b", Align.LEFT),
    /** One recipient (ô số 9b). */
    NOI_NHAN_LIET_KE("9b", Align.LEFT),
    /** Dấu chỉ độ mật (ô số 10a). */
    DO_MAT("10a", Align.CENTER),
    /** Dấu chỉ mức độ khẩn (ô số 10b). */
    DO_KHAN("10b", Align.CENTER),
    /** Chỉ dẫn về phạm vi lưu hành (ô số 11). */
    LUU_HANH("11", Align.CENTER),
    /** Ký hiệu người soạn thảo và số lượng bản (ô số 12). */
    SOAN_THAO("12", Align.LEFT),
    /** Địa chỉ cơ quan, thư điện tử … (ô số 13). */
    DIA_CHI("13", Align.CENTER),
    /** {@code Phụ lục I}, alone on a line (Mục III.1). */
    PHU_LUC("6", Align.CENTER),
    /** Tên phụ lục, in capitals. */
    TEN_PHU_LUC("6", Align.CENTER),
    /** {@code (Kèm theo …)} below the title of an annex or attached text. */
    KEM_THEO("6", Align.CENTER);

    private final String cell;
    private final Align align;

    Zone(String cell, Align align) {
        this.cell = cell;
        this.align = align;
    }

    /** Ô số: the cell of the drawing, e.g. {@code 5a}; {@code 6} for everything in the body. */
    public String cell() {
        return cell;
    }

    /** How lines of this zone stand. */
    public Align align() {
        return align;
    }
}
