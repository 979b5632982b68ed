package io.github.vanban.pages;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;

/** Mẫu 2.1: annexes, which have neither quốc hiệu nor signature. */
final class Annexes {

    private Annexes() {}

    static Document plan() {
        return Document.plan("Kiểm tra công tác văn thư năm 2026")
                .issuer(Organ.of("Trường Mẫu giáo Long Hậu").under("UBND XÃ LONG HẬU"))
                .number("19/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.of(2, 4, 2026))
                .lead("Trường Mẫu giáo Long Hậu xây dựng Kế hoạch kiểm tra như sau:")
                .section("Nội dung kiểm tra", section -> section.paragraph("""
                        Việc soạn thảo, ban hành và quản lý văn bản theo Phụ lục I; mẫu biên bản theo \
                        Phụ lục II."""))
                .closing("Trên đây là Kế hoạch kiểm tra công tác văn thư năm 2026 của Trường")
                .annex(
                        "Danh mục văn bản được kiểm tra",
                        annex -> annex.table(table -> table.columns(
                                        "STT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu")
                                .row(
                                        "1",
                                        "08/KH-MGLH",
                                        "05/3/2026",
                                        "Thực hiện cải cách hành chính năm 2026")
                                .row(
                                        "2",
                                        "12/QĐ-MGLH",
                                        "16/3/2026",
                                        "Ban hành Quy chế công tác văn thư")))
                .annex(
                        "Nội dung đánh giá",
                        annex -> annex.section(
                                        "Thể thức",
                                        section -> section.clause("Quốc hiệu, tiêu ngữ.")
                                                .clause("Số, ký hiệu."))
                                .section(
                                        "Quản lý",
                                        section -> section.clause("Đăng ký văn bản đi.")))
                .recipients("Các tổ chuyên môn")
                .archive("VT")
                .signature(Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị B"))
                .build();
    }
}
