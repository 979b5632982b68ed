package io.github.vanban.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary texts as they stand in papers, with figures and signs that a reader could take amiss. */
final class FlowTexts {

    private static final String[] STARTS = {
        "Nâng cao nhận thức của cán bộ, công chức",
        "Tổ chức hội nghị tại điểm trường chính",
        "Chỉ số PAPI năm học 2021 – 2022",
        "Rà soát thủ tục theo Điều 5 của Quy chế",
        "Phối hợp với Công an xã, Trạm Y tế xã",
        "Bảo đảm 100 % học sinh tham gia",
        "Gửi Báo cáo số 15/BC-MGLH trước ngày 05 tháng 3 năm 2026",
        "Ghi “họ và tên” bằng chữ in hoa",
        "Chi không quá 1.500.000 đồng cho 02 đợt"
    };

    private static final String[] GOES_ON = {
        "trên địa bàn xã",
        "(kèm danh sách)",
        "trong 3 tháng đầu năm",
        "tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP",
        "và báo cáo kết quả",
        "– đợt I",
        "của Nhà trường"
    };

    private FlowTexts() {}

    /** One phrase without a mark at its end. */
    static Arbitrary<String> phrases() {
        return Combinators.combine(
                        Arbitraries.of(STARTS), Arbitraries.of(GOES_ON).list().ofMaxSize(3))
                .as((start, rest) -> rest.isEmpty() ? start : start + " " + String.join(" ", rest));
    }

    /** A phrase with or without a mark. */
    static Arbitrary<String> sentences() {
        return Combinators.combine(phrases(), Arbitraries.of("", ".", ";", "…", " (v.v.)"))
                .as((phrase, mark) -> phrase + mark);
    }

    /** The sentence that opens a body. */
    static Arbitrary<String> leads() {
        return phrases()
                .map(phrase ->
                        "Trường Mẫu giáo Long Hậu xây dựng Kế hoạch " + phrase + " như sau:");
    }

    static Arbitrary<String> organs() {
        return Arbitraries.of(
                "Bộ Nội vụ",
                "Ủy ban nhân dân các xã, phường",
                "Sở Giáo dục và Đào tạo (qua Văn phòng)",
                "Các cơ sở giáo dục mầm non");
    }

    static Arbitrary<String> recipients() {
        return Arbitraries.of(
                "Như trên",
                "Như Điều 3",
                "PGD&ĐT (b/c)",
                "Các Sở: Tài chính, Tư pháp",
                "CBCC, VC (t/h)",
                "Website trường");
    }
}
