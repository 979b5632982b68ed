package io.github.vanban.testkit;

import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import java.util.List;

/**
 * Cơ quan ban hành with all that its papers show of it, so that header, symbol, signature and Lưu fit
 * each other as in one real office.
 *
 * @param organ in the header
 * @param name in running text
 * @param code in the symbol
 * @param place địa danh
 * @param authority who decides: the organ where it is a collective, else its head
 * @param collective whether it decides as a body and is signed for with TM.
 * @param signatures who may sign
 * @param units the units that draft, as Lưu and the symbols of letters abbreviate them
 * @param recipients whom it writes to
 */
record Office(
        Organ organ,
        String name,
        String code,
        String place,
        String authority,
        boolean collective,
        List<Signature> signatures,
        List<String> units,
        List<String> recipients) {

    static final List<Office> ALL = List.of(
            new Office(
                    Organ.of("TRƯỜNG MẪU GIÁO LONG HẬU").under("UBND XÃ LONG HẬU"),
                    "Trường Mẫu giáo Long Hậu",
                    "MGLH",
                    "Long Hậu",
                    "HIỆU TRƯỞNG TRƯỜNG MẪU GIÁO LONG HẬU",
                    false,
                    List.of(
                            Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị Bích"),
                            Signature.of("Q. HIỆU TRƯỞNG", "Tạ Thị Sơn"),
                            Signature.of("PHÓ HIỆU TRƯỞNG", "Lê An").signingFor("HIỆU TRƯỞNG")),
                    List.of("CM", "VP"),
                    List.of(
                            "Ủy ban nhân dân xã Long Hậu",
                            "Các tổ chuyên môn",
                            "Ban đại diện cha mẹ học sinh (để p/h)",
                            "Website trường")),
            new Office(
                    Organ.of("TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3").under("UBND XÃ TÂN PHƯỚC"),
                    "Trường Tiểu học Tân Phước 3",
                    "THTP3",
                    "Tân Phước",
                    "HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3",
                    false,
                    List.of(Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao")),
                    List.of("VP"),
                    List.of(
                            "UBND xã Tân Phước (b/c)",
                            "Phòng Văn hóa - Xã hội xã Tân Phước",
                            "CBCC, VC (t/h)")),
            new Office(
                    Organ.of("ỦY BAN NHÂN DÂN XÃ LONG HẬU"),
                    "Ủy ban nhân dân xã Long Hậu",
                    "UBND",
                    "Long Hậu",
                    "ỦY BAN NHÂN DÂN XÃ LONG HẬU",
                    true,
                    List.of(
                            Signature.of("CHỦ TỊCH", "Lê Văn Dũng").onBehalfOf("ỦY BAN NHÂN DÂN"),
                            Signature.of("PHÓ CHỦ TỊCH", "Nguyễn Văn Ân")
                                    .signingFor("CHỦ TỊCH")
                                    .onBehalfOf("ỦY BAN NHÂN DÂN")),
                    List.of("VHXH", "VP", "KT"),
                    List.of(
                            "Thường trực Đảng ủy xã",
                            "Chủ tịch, các Phó Chủ tịch UBND xã",
                            "Các ấp trên địa bàn xã")),
            new Office(
                    Organ.of("ỦY BAN NHÂN DÂN PHƯỜNG TÂN TRIỀU"),
                    "Ủy ban nhân dân phường Tân Triều",
                    "UBND",
                    "Tân Triều",
                    "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TÂN TRIỀU",
                    false,
                    List.of(
                            Signature.of("CHỦ TỊCH", "Hồ Ngọc Ba"),
                            Signature.of("PHÓ CHỦ TỊCH", "Trần Thị Út").signingFor("CHỦ TỊCH")),
                    List.of("NC", "VP"),
                    List.of("Đảng ủy phường", "Các khu phố", "Trung tâm Phục vụ hành chính công")),
            new Office(
                    Organ.of("HỘI ĐỒNG NHÂN DÂN XÃ LONG HẬU"),
                    "Hội đồng nhân dân xã Long Hậu",
                    "HĐND",
                    "Long Hậu",
                    "HỘI ĐỒNG NHÂN DÂN XÃ LONG HẬU",
                    true,
                    List.of(Signature.of("CHỦ TỊCH", "Phạm Minh Đức")
                            .onBehalfOf("HỘI ĐỒNG NHÂN DÂN")),
                    List.of("VP"),
                    List.of(
                            "Ủy ban nhân dân xã Long Hậu",
                            "Các đại biểu Hội đồng nhân dân xã",
                            "Ủy ban Mặt trận Tổ quốc Việt Nam xã")),
            new Office(
                    Organ.of("SỞ NỘI VỤ").under("UBND TỈNH TÂY NINH"),
                    "Sở Nội vụ",
                    "SNV",
                    "Tây Ninh",
                    "GIÁM ĐỐC SỞ NỘI VỤ",
                    false,
                    List.of(
                            Signature.of("GIÁM ĐỐC", "Võ Thị Kim Liên"),
                            Signature.of("PHÓ GIÁM ĐỐC", "Trần Văn Cảnh").signingFor("GIÁM ĐỐC"),
                            Signature.of("CHÁNH VĂN PHÒNG", "Đỗ Quý").byOrderOf("GIÁM ĐỐC")),
                    List.of("CCVC", "VP", "CCHC"),
                    List.of(
                            "Ủy ban nhân dân các xã, phường",
                            "Các Sở: Tài chính, Tư pháp",
                            "Giám đốc, các Phó Giám đốc Sở")),
            new Office(
                    Organ.of("BỘ NỘI VỤ"),
                    "Bộ Nội vụ",
                    "BNV",
                    "Hà Nội",
                    "BỘ TRƯỞNG BỘ NỘI VỤ",
                    false,
                    List.of(
                            Signature.of("BỘ TRƯỞNG", "Lý Thị Huỳnh Như"),
                            Signature.of("THỨ TRƯỞNG", "Ngô Quang").signingFor("BỘ TRƯỞNG"),
                            Signature.of("VỤ TRƯỞNG VỤ PHÁP CHẾ", "Đặng Hoà")
                                    .byOrderOf("BỘ TRƯỞNG")),
                    List.of("PC", "VP", "CCVC"),
                    List.of(
                            "Thủ tướng Chính phủ (để b/c)",
                            "Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ",
                            "Cổng Thông tin điện tử Bộ Nội vụ")),
            new Office(
                    Organ.of("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH").under("UBND TỈNH TÂY NINH"),
                    "Ban Chỉ đạo cải cách hành chính",
                    "BCĐ",
                    "Tây Ninh",
                    "BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH",
                    true,
                    List.of(Signature.of("TRƯỞNG BAN", "Huỳnh Văn Sơn")
                            .onBehalfOf("BAN CHỈ ĐẠO")
                            .alsoHolding("Phó Chủ tịch Ủy ban nhân dân tỉnh")),
                    List.of("SNV"),
                    List.of("Ủy ban nhân dân tỉnh", "Các thành viên Ban Chỉ đạo")));
}
