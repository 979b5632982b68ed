package io.github.vanban.pages;

import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.NormativeType;

/** Mẫu 1.2 and 1.3. */
final class Decisions {

    private Decisions() {}

    static Document direct() {
        return Document.builder(AdministrativeType.QUYET_DINH)
                .issuer(Organ.of("Ủy ban nhân dân xã Long Hậu"))
                .number("15/QĐ-UBND")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 1, 2026))
                .subject("Về việc thành lập Tổ công tác tuyên truyền cải cách hành chính năm 2026")
                .authority("Ủy ban nhân dân xã Long Hậu")
                .bases(
                        Basis.citing(Citation.of(NormativeType.LUAT)
                                .titled("Tổ chức chính quyền địa phương")
                                .dated(DocumentDate.of(16, 6, 2025))),
                        Basis.proposedBy("Trưởng phòng Phòng Văn hóa - Xã hội"))
                .body(body -> body.article("""
                                Thành lập Tổ công tác tuyên truyền cải cách hành chính năm 2026 gồm các \
                                ông, bà có tên trong danh sách kèm theo.""").article("""
                                Tổ công tác có nhiệm vụ giúp Ủy ban nhân dân xã tuyên truyền, phổ biến \
                                nội dung Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban \
                                nhân dân xã Long Hậu về cải cách hành chính năm 2026.""").article("""
                                Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị có liên \
                                quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết \
                                định này."""))
                .recipients("Như Điều 3", "Thường trực Đảng ủy xã")
                .archive("VT", "VHXH")
                .signature(
                        Signature.of("CHỦ TỊCH", "Nguyễn Văn Bình").onBehalfOf("ỦY BAN NHÂN DÂN"))
                .build();
    }

    /** The lesson that issues rules. */
    static Document indirect() {
        return Lesson.QUYET_DINH.document();
    }
}
