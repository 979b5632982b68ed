package io.github.vanban.pages;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;

/** Mẫu 1.4 and 1.5, the papers that are addressed to somebody. */
final class Letters {

    private Letters() {}

    static Document submission() {
        return Document.builder(AdministrativeType.TO_TRINH)
                .issuer(Organ.of("Trường Tiểu học Tân Phước 3").under("UBND XÃ TÂN PHƯỚC"))
                .number("21/TTr-THTP3")
                .place("Tân Phước")
                .date(DocumentDate.of(9, 10, 2026))
                .subject("Về việc xin hỗ trợ kinh phí sửa chữa phòng học")
                .addressees("Ủy ban nhân dân xã Tân Phước", "Phòng Văn hóa - Xã hội xã Tân Phước")
                .body(body -> body.paragraph("""
                                Trường Tiểu học Tân Phước 3 hiện có 12 phòng học, trong đó 04 phòng xây \
                                dựng từ năm 1998 đã xuống cấp, mái dột, nền thấp, thường xuyên bị ngập \
                                trong mùa mưa, không bảo đảm an toàn cho học sinh.""")
                        .section("Sự cần thiết", section -> section.paragraph("""
                                Việc sửa chữa các phòng học là cần thiết và cấp bách để kịp phục vụ học \
                                kỳ II năm học 2026 - 2027."""))
                        .section(
                                "Nội dung đề nghị",
                                section -> section.clause("""
                                        Sửa chữa mái, nâng nền 04 phòng học.""")
                                        .clause(
                                                "Kinh phí dự kiến:",
                                                clause -> clause.point("""
                                                Phần mái: 180.000.000 đồng;""")
                                                        .point("Phần nền: 95.000.000 đồng."))))
                .recipients("Như trên")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao"))
                .build();
    }

    static Document letter() {
        return Document.builder(AdministrativeType.CONG_VAN)
                .issuer(Organ.of("Sở Giáo dục và Đào tạo").under("UBND TỈNH ĐỒNG THÁP"))
                .number("1651/SGDĐT-TCCB")
                .place("Đồng Tháp")
                .date(DocumentDate.of(20, 2, 2026))
                .subject("rà soát đội ngũ giáo viên năm học 2026 - 2027")
                .marks(Marks.none()
                        .with(Urgency.HOA_TOC)
                        .with(Circulation.LUU_HANH_NOI_BO)
                        .with(DraftingMark.of("PL", 300))
                        .with(new Contact(
                                "Số 06, đường Võ Trường Toản, Phường Cao Lãnh, tỉnh Đồng Tháp",
                                "(0277) 3851 446",
                                "(0277) 3857 264",
                                "so@dongthap.edu.vn",
                                "dongthap.edu.vn")))
                .addressees("Ủy ban nhân dân các xã, phường")
                .body(body -> body.paragraph("""
                                Để có cơ sở tham mưu Ủy ban nhân dân tỉnh giao chỉ tiêu biên chế, Sở \
                                Giáo dục và Đào tạo đề nghị Ủy ban nhân dân các xã, phường rà soát đội \
                                ngũ giáo viên của các cơ sở giáo dục trên địa bàn.""").paragraph("""
                                Báo cáo gửi về Sở Giáo dục và Đào tạo trước ngày 15 tháng 3 năm 2026."""))
                .recipients("Như trên", "Giám đốc, các Phó Giám đốc Sở")
                .archive("VT", "TCCB")
                .signature(Signature.of("PHÓ GIÁM ĐỐC", "Trần Thanh Liêm").signingFor("GIÁM ĐỐC"))
                .build();
    }
}
