package io.github.vanban.pages;

import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.NormativeType;

/** Mẫu 1.1. */
final class Resolutions {

    private Resolutions() {}

    static Document resolution() {
        return Document.builder(AdministrativeType.NGHI_QUYET)
                .issuer(Organ.of("Hội đồng trường").under("TRƯỜNG TRUNG HỌC PHỔ THÔNG LONG HẬU"))
                .number("03/NQ-HĐT")
                .place("Long Hậu")
                .date(DocumentDate.of(15, 9, 2026))
                .subject("Về phương hướng hoạt động của nhà trường năm học 2026 - 2027")
                .authority("Hội đồng trường Trường Trung học phổ thông Long Hậu")
                .bases(
                        Basis.citing(Citation.of(NormativeType.LUAT)
                                .titled("Giáo dục")
                                .dated(DocumentDate.of(14, 6, 2019))),
                        Basis.proposedBy("Chủ tịch Hội đồng trường"))
                .body(body -> body.article("""
                                Thông qua phương hướng hoạt động của nhà trường năm học 2026 - 2027 với \
                                các chỉ tiêu sau:""", article -> article.clause("""
                                        Tỷ lệ học sinh tốt nghiệp trung học phổ thông đạt từ 99% trở lên;""").clause("""
                                        100% giáo viên tham gia bồi dưỡng thường xuyên."""))
                        .article("""
                                Hiệu trưởng chịu trách nhiệm tổ chức thực hiện Nghị quyết này; báo cáo \
                                kết quả với Hội đồng trường tại phiên họp cuối năm học."""))
                .recipients("Như Điều 2", "Sở Giáo dục và Đào tạo (để b/c)", "Các tổ chuyên môn")
                .archive("VT", "HĐT")
                .signature(Signature.of("CHỦ TỊCH", "Phạm Minh Đức").onBehalfOf("HỘI ĐỒNG TRƯỜNG"))
                .build();
    }
}
