package io.github.vanban.lessons;

import io.github.vanban.body.Task;
import io.github.vanban.citation.Basis;
import io.github.vanban.citation.Citation;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;

/** A plan whose tasks have owners and deadlines, with an annex; names are invented. */
final class TaskPlan {

    private TaskPlan() {}

    static Document build() {
        Citation communePlan = Citation.of(AdministrativeType.KE_HOACH)
                .number("12/KH-UBND")
                .dated(DocumentDate.of(2, 2, 2026))
                .by("Ủy ban nhân dân xã Long Hậu")
                .about("cải cách hành chính năm 2026");

        return Document.plan("Thực hiện cải cách hành chính năm 2026")
                .issuer(Organ.of("Trường Mẫu giáo Long Hậu")
                        .abbreviated("MGLH")
                        .under("UBND XÃ LONG HẬU"))
                .number("08/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .bases(Basis.carryingOut(communePlan))
                .lead("Trường Mẫu giáo Long Hậu xây dựng Kế hoạch thực hiện như sau:")
                .section(
                        "Mục đích, yêu cầu",
                        section -> section.clause(
                                        "Mục đích",
                                        clause -> clause.paragraph(
                                                "Nâng cao chất lượng phục vụ trẻ và cha mẹ trẻ."))
                                .clause(
                                        "Yêu cầu",
                                        clause -> clause.point(
                                                        "Phân công rõ người, rõ việc, rõ thời hạn;")
                                                .point(
                                                        "Gắn với nhiệm vụ chuyên môn:",
                                                        point -> point.dash("Nuôi dưỡng, chăm sóc;")
                                                                .dash(
                                                                        "Giáo dục:",
                                                                        dash -> dash.plus(
                                                                                        "Khối mầm, chồi;")
                                                                                .plus(
                                                                                        "Khối lá.")))))
                .section(
                        "Nội dung, nhiệm vụ",
                        section -> section.paragraph(
                                        "Các nhiệm vụ trong năm 2026 theo bảng sau; biểu mẫu tại Phụ lục.")
                                .tasks(
                                        Task.of("Công khai thủ tục hành chính tại bảng tin")
                                                .ledBy("Tổ Văn phòng")
                                                .dueBy("Trước ngày 15 tháng 3 năm 2026")
                                                .resultingIn("Bảng tin"),
                                        Task.of("Khảo sát sự hài lòng của cha mẹ trẻ")
                                                .ledBy("Phó Hiệu trưởng")
                                                .supportedBy("Các tổ chuyên môn")
                                                .dueBy("Trước ngày 30 tháng 6 năm 2026")
                                                .resultingIn("Báo cáo kết quả khảo sát")))
                .section(
                        "Tổ chức thực hiện",
                        section -> section.paragraph(
                                "Các tổ chuyên môn, Tổ Văn phòng triển khai Kế hoạch này."))
                .closing("Trên đây là Kế hoạch thực hiện cải cách hành chính năm 2026 của Trường")
                .annex(
                        "Phiếu khảo sát",
                        annex -> annex.table(table -> table.columns(
                                        "STT", "Nội dung", "Hài lòng", "Chưa hài lòng")
                                .row("1", "Thái độ phục vụ", "", "")
                                .row("2", "Thời gian giải quyết", "", "")))
                .recipients("UBND xã Long Hậu (để b/c)", "Các tổ chuyên môn", "Tổ Văn phòng")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị B"))
                .build();
    }
}
