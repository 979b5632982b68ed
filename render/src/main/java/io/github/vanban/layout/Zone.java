package io.github.vanban.layout;

/**
 * Ô số và thành phần thể thức: what a line is, in the cells of the decree's drawing (Phụ lục I, Phần
 * I, Mục IV). How it looks follows from the zone alone (Mục V).
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of numbers is immutable
public enum Zone {
    /** Quốc hiệu (ô số 1). */
    QUOC_HIEU("1", Align.CENTER, Lettering.bold(12, 13)),
    /** Tiêu ngữ (ô số 1). */
    TIEU_NGU("1", Align.CENTER, Lettering.bold(13, 14)),
    /** Tên cơ quan chủ quản trực tiếp (ô số 2). */
    CO_QUAN_CHU_QUAN("2", Align.CENTER, Lettering.upright(12, 13)),
    /** Tên cơ quan ban hành (ô số 2). */
    CO_QUAN_BAN_HANH("2", Align.CENTER, Lettering.bold(12, 13)),
    /** Số, ký hiệu (ô số 3). */
    SO_KY_HIEU("3", Align.CENTER, Lettering.upright(13, 13)),
    /** Địa danh và thời gian ban hành (ô số 4). */
    DIA_DANH_THOI_GIAN("4", Align.CENTER, Lettering.italic(13, 14)),
    /** Tên loại (ô số 5a). */
    TEN_LOAI("5a", Align.CENTER, Lettering.bold(13, 14)),
    /** Trích yếu (ô số 5a). */
    TRICH_YEU("5a", Align.CENTER, Lettering.bold(13, 14)),
    /** Trích yếu công văn (ô số 5b). */
    TRICH_YEU_CONG_VAN("5b", Align.CENTER, Lettering.upright(12, 13)),
    /** Thẩm quyền ban hành, the line in capitals above the bases (mẫu 1.1, 1.2). */
    THAM_QUYEN("6", Align.CENTER, Lettering.bold(13, 14)),
    /** Căn cứ ban hành (ô số 6). */
    CAN_CU("6", Align.INDENT, Lettering.italic(13, 14)),
    /** {@code QUYẾT ĐỊNH:}, {@code QUYẾT NGHỊ:} (mẫu 1.1, 1.2). */
    LENH_BAN_HANH("6", Align.CENTER, Lettering.bold(13, 14)),
    /** Lời văn: running text (ô số 6). */
    LOI_VAN("6", Align.INDENT, Lettering.upright(13, 14)),
    /** {@code Phần I}, {@code Chương I}, {@code Mục 1}, {@code Tiểu mục 1}, alone on a line. */
    TEN_PHAN("6", Align.CENTER, Lettering.bold(13, 14)),
    /** Tiêu đề của phần, chương, mục, tiểu mục, in capitals. */
    TIEU_DE_PHAN("6", Align.CENTER, Lettering.bold(13, 14)),
    /** {@code I.} with its title in capitals. */
    MUC_LA_MA("6", Align.INDENT, Lettering.bold(13, 14)),
    /** Điều, with a heading or without. */
    DIEU("6", Align.INDENT, Lettering.upright(13, 14)),
    /** Tiêu đề của khoản, bold on its own line. */
    TIEU_DE_KHOAN("6", Align.INDENT, Lettering.bold(13, 14)),
    /** Khoản, điểm or a line with a dash or plus. */
    KHOAN_DIEM("6", Align.INDENT, Lettering.upright(13, 14)),
    /** Quyền hạn, chức vụ (ô số 7a). */
    QUYEN_HAN_CHUC_VU("7a", Align.CENTER, Lettering.bold(13, 14)),
    /** Chữ ký (ô số 7c): the empty space for it. */
    CHU_KY("7c", Align.CENTER, Lettering.upright(13, 14)),
    /** Chức vụ khác, above the name (ô số 7b). */
    CHUC_VU_KHAC("7b", Align.CENTER, Lettering.bold(13, 14)),
    /** Họ và tên (ô số 7b). */
    HO_TEN("7b", Align.CENTER, Lettering.bold(13, 14)),
    /** {@code Kính gửi:} and to whom (ô số 9a). */
    KINH_GUI("9a", Align.INDENT_TWICE, Lettering.upright(13, 14)),
    /** The words {@code Nơi nhận:} (ô số 9b). */
    NOI_NHAN("9b", Align.LEFT, new Lettering(12, 12, true, true)),
    /** One recipient (ô số 9b). */
    NOI_NHAN_LIET_KE("9b", Align.LEFT, Lettering.upright(11, 11)),
    /** Dấu chỉ độ mật (ô số 10a). */
    DO_MAT("10a", Align.CENTER, Lettering.bold(13, 14)),
    /** Dấu chỉ mức độ khẩn (ô số 10b). */
    DO_KHAN("10b", Align.CENTER, Lettering.bold(13, 14)),
    /** Chỉ dẫn về phạm vi lưu hành (ô số 11). */
    LUU_HANH("11", Align.CENTER, Lettering.bold(13, 14)),
    /** Ký hiệu người soạn thảo và số lượng bản (ô số 12). */
    SOAN_THAO("12", Align.LEFT, Lettering.upright(11, 11)),
    /** Địa chỉ cơ quan, thư điện tử … (ô số 13). */
    DIA_CHI("13", Align.CENTER, Lettering.upright(11, 12)),
    /** {@code Phụ lục I}, alone on a line (Mục III.1). */
    PHU_LUC("6", Align.CENTER, Lettering.bold(14, 14)),
    /** Tên phụ lục, in capitals. */
    TEN_PHU_LUC("6", Align.CENTER, Lettering.bold(13, 14)),
    /** {@code (Kèm theo …)} below the title of an annex or attached text. */
    KEM_THEO("6", Align.CENTER, Lettering.italic(13, 14));

    private final String cell;
    private final Align align;
    private final Lettering lettering;
    private final Region region;

    Zone(String cell, Align align, Lettering lettering) {
        this.cell = cell;
        this.align = align;
        this.lettering = lettering;
        this.region = regionOf(cell);
    }

    /** Ô số: the cell of the drawing, e.g. {@code 5a}; {@code 6} for everything in the body. */
    public String cell() {
        return cell;
    }

    /** How lines of this zone stand. */
    public Align align() {
        return align;
    }

    /**
     * How lines of this zone are set. A heading is bold whatever its zone; of a điều without a heading
     * the marker is.
     */
    public Lettering lettering() {
        return lettering;
    }

    /** The part of the sheet in which this zone stands. */
    public Region region() {
        return region;
    }

    private static Region regionOf(String cell) {
        return switch (cell) {
            case "5a", "6" -> Region.TEXT;
            case "7a", "7b", "7c", "9b", "12" -> Region.ENDING;
            case "9a" -> Region.ADDRESSEES;
            case "13" -> Region.FOOT;
            default -> Region.HEADER;
        };
    }
}
