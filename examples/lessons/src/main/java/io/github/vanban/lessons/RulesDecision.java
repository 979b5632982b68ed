package io.github.vanban.lessons;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.NormativeType;

/** A decision that issues rules kèm theo (mẫu 1.3); names are invented. */
final class RulesDecision {

    private RulesDecision() {}

    static Document build() {
        Citation law = Citation.of(NormativeType.LUAT)
                .titled("Giáo dục")
                .dated(DocumentDate.of(14, 6, 2019));
        Citation decree = Citation.of(NormativeType.NGHI_DINH)
                .number("30/2020/NĐ-CP")
                .dated(DocumentDate.of(5, 3, 2020))
                .by("Chính phủ")
                .about("công tác văn thư");

        return Document.builder(AdministrativeType.QUYET_DINH)
                .issuer(Organ.of("Trường Tiểu học Tân Phước 3")
                        .abbreviated("THTP3")
                        .under("UBND XÃ TÂN PHƯỚC"))
                .number("09/QĐ-THTP3")
                .place("Tân Phước")
                .date(DocumentDate.of(12, 1, 2026))
                .subject("Ban hành Quy chế công tác văn thư của Trường Tiểu học Tân Phước 3")
                .authority("Hiệu trưởng Trường Tiểu học Tân Phước 3")
                .bases(
                        Basis.citing(law),
                        Basis.citing(decree),
                        Basis.proposedBy("Tổ trưởng Tổ Văn phòng"))
                .body(body -> body.article("""
                                Ban hành kèm theo Quyết định này Quy chế công tác văn thư của Trường \
                                Tiểu học Tân Phước 3.""")
                        .article("Quyết định này có hiệu lực kể từ ngày ký.")
                        .article("""
                                Tổ trưởng Tổ Văn phòng, các tổ chuyên môn, viên chức và người lao động \
                                của Trường chịu trách nhiệm thi hành Quyết định này."""))
                .attach(
                        AdministrativeType.QUY_CHE,
                        "Công tác văn thư của Trường Tiểu học Tân Phước 3",
                        RulesDecision::rules)
                .recipients("Như Điều 3", "UBND xã Tân Phước (để b/c)")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Lê Thị Bình"))
                .build();
    }

    private static void rules(BodyBuilder rules) {
        rules.chapter(
                        "Quy định chung",
                        chapter -> chapter.article(
                                        "Phạm vi điều chỉnh", article -> article.paragraph("""
                                        Quy chế này quy định việc soạn thảo, ký ban hành, quản lý và \
                                        lưu trữ văn bản của Trường."""))
                                .article(
                                        "Nguyên tắc",
                                        article -> article.clause(
                                                        "Mọi văn bản đi, văn bản đến được đăng ký tại văn thư.")
                                                .clause(
                                                        "Văn bản đi:",
                                                        clause -> clause.point("Đúng thẩm quyền;")
                                                                .point(
                                                                        "Đúng thể thức theo quy định."))))
                .chapter(
                        "Tổ chức thực hiện",
                        chapter -> chapter.article(
                                "Trách nhiệm thi hành", article -> article.paragraph("""
                                        Tổ trưởng Tổ Văn phòng giúp Hiệu trưởng kiểm tra việc thực hiện \
                                        Quy chế này.""")));
    }
}
