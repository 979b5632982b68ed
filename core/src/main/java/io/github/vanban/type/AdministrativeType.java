package io.github.vanban.type;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Loại văn bản hành chính: the 29 types of Điều 7 of Nghị định 30/2020/NĐ-CP, in its order, with
 * the codes of Phụ lục III, Mục I. Công văn and thư công have no code.
 */
public enum AdministrativeType implements DocumentType {
    /** Nghị quyết (cá biệt): an individual resolution. */
    NGHI_QUYET("Nghị quyết", "NQ"),
    /** Quyết định (cá biệt): an individual decision. */
    QUYET_DINH("Quyết định", "QĐ"),
    /** Chỉ thị: a directive. */
    CHI_THI("Chỉ thị", "CT"),
    /** Quy chế: internal rules. */
    QUY_CHE("Quy chế", "QC"),
    /** Quy định: a regulation. */
    QUY_DINH("Quy định", "QyĐ"),
    /** Thông cáo: a communiqué. */
    THONG_CAO("Thông cáo", "TC"),
    /** Thông báo: a notice. */
    THONG_BAO("Thông báo", "TB"),
    /** Hướng dẫn: guidance. */
    HUONG_DAN("Hướng dẫn", "HD"),
    /** Chương trình: a programme. */
    CHUONG_TRINH("Chương trình", "CTr"),
    /** Kế hoạch: a plan. */
    KE_HOACH("Kế hoạch", "KH"),
    /** Phương án: an option or contingency plan. */
    PHUONG_AN("Phương án", "PA"),
    /** Đề án: a scheme. */
    DE_AN("Đề án", "ĐA"),
    /** Dự án: a project. */
    DU_AN("Dự án", "DA"),
    /** Báo cáo: a report. */
    BAO_CAO("Báo cáo", "BC"),
    /** Biên bản: minutes. */
    BIEN_BAN("Biên bản", "BB"),
    /** Tờ trình: a submission to a superior. */
    TO_TRINH("Tờ trình", "TTr"),
    /** Hợp đồng: a contract. */
    HOP_DONG("Hợp đồng", "HĐ"),
    /** Công văn: an official letter; it has no code and its type is never printed. */
    CONG_VAN("Công văn", null),
    /** Công điện: an official telegram. */
    CONG_DIEN("Công điện", "CĐ"),
    /** Bản ghi nhớ: a memorandum. */
    BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
    /** Bản thỏa thuận: an agreement. */
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT"),
    /** Giấy ủy quyền: an authorisation. */
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ"),
    /** Giấy mời: an invitation. */
    GIAY_MOI("Giấy mời", "GM"),
    /** Giấy giới thiệu: a letter of introduction. */
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
    /** Giấy nghỉ phép: a leave permit. */
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"),
    /** Phiếu gửi: a sending slip. */
    PHIEU_GUI("Phiếu gửi", "PG"),
    /** Phiếu chuyển: a transfer slip. */
    PHIEU_CHUYEN("Phiếu chuyển", "PC"),
    /** Phiếu báo: a notification slip. */
    PHIEU_BAO("Phiếu báo", "PB"),
    /** Thư công: an official personal letter; it has no code. */
    THU_CONG("Thư công", null);

    private final String title;
    private final @Nullable String code;

    AdministrativeType(String title, @Nullable String code) {
        this.title = title;
        this.code = code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.administrative(this);
    }

    @Override
    public String toString() {
        return title;
    }
}
