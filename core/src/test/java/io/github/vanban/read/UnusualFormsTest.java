package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that real papers have and the templates of Phụ lục III do not; made up after such papers. */
class UnusualFormsTest {

    private static final String NATION = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            """;
    private static final String DATED = "Hà Nội, ngày 03 tháng 02 năm 2025\n";
    private static final String BODY = "\nĐiều 1. Thành lập Hội đồng.\n\n";

    @Test
    void anOrganInTheSubjectDoesNotEndItAboveABasis() {
        Document document = read("BỘ NỘI VỤ\n" + NATION + "Số: 12/QĐ-BNV\n" + DATED + """

                QUYẾT ĐỊNH
                Về việc cho phép thành lập
                Hội Khuyến học tỉnh Bình Định

                Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;
                """ + BODY);

        assertThat(document.title().subject())
                .isEqualTo("Về việc cho phép thành lập Hội Khuyến học tỉnh Bình Định");
        assertThat(document.preamble().bases()).hasSize(1);
    }

    @Test
    void anOrganBelowTheSubjectOpensTheBodyWhereNoBasisFollows() {
        Document document = read("TRƯỜNG THCS A\n" + NATION + "Số: 12/TB-THCSA\n" + DATED + """

                THÔNG BÁO
                Về việc nghỉ lễ

                Trường THCS A thông báo như sau:

                1. Nghỉ hai ngày.
                """);

        assertThat(document.title().subject()).isEqualTo("Về việc nghỉ lễ");
        assertThat(document.preamble().lead()).isEqualTo("Trường THCS A thông báo như sau:");
    }

    @Test
    void aParagraphThatBeginsLikeABasisIsNoneBelowTheFullStopOfTheList() {
        Document document = read("TRƯỜNG THCS A\n" + NATION + "Số: 12/TB-THCSA\n" + DATED + """

                THÔNG BÁO
                Về việc tuyên truyền

                Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;
                Căn cứ tình hình thực tế của đơn vị.

                Tiếp tục thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2025 của Ủy ban nhân dân xã.
                Triển khai các quan điểm, chủ trương của Đảng.
                """);

        assertThat(document.preamble().bases()).hasSize(2);
        assertThat(document.body().blocks()).hasSize(2);
    }

    @Test
    void aDayAtTheEndOfTheBodyIsNotThatOfTheDocument() {
        Document document = read(NATION + "Số: 12/TB-THCSA\n" + DATED + """

                THÔNG BÁO
                Về việc tuyên truyền

                1. Thực hiện đúng quy định.
                Hoàn thành trước ngày 15 tháng 12 năm 2026./.

                Nơi nhận:
                - Lưu: VT.

                HIỆU TRƯỞNG
                Lê An
                """);

        assertThat(document.header().issued()).hasToString("Hà Nội, ngày 03 tháng 02 năm 2025");
        assertThat(document.body().toString()).contains("15 tháng 12 năm 2026");
    }

    @Test
    void whereEveryBasisEndsWithAFullStopTheListGoesOn() {
        Document document = read("TRƯỜNG THCS A\n" + NATION + "Số: 12/TB-THCSA\n" + DATED + """

                THÔNG BÁO
                Về việc tuyên truyền

                Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019.
                Thực hiện Kế hoạch số 12/KH-UBND ngày 02 tháng 02 năm 2025 của Ủy ban nhân dân xã.

                Trường THCS A thông báo như sau:
                1. Nghỉ hai ngày.
                """);

        assertThat(document.preamble().bases()).hasSize(2);
    }

    @Test
    void banIsNoTypeAndTheOtherWordOfThatLetterIs() {
        Document board =
                read("BAN CHỈ ĐẠO 138\n" + NATION + "Số: 12/QĐ-BCĐ\n" + DATED + """

                QUYẾT ĐỊNH
                Về việc thành lập Hội đồng

                """ + BODY);
        Document commitment = read("TRƯỜNG THCS A\n" + NATION + DATED + """

                BẢN CAM KẾT
                Thực hiện an toàn giao thông

                1. Đội mũ bảo hiểm.
                """);

        assertThat(board.title().type()).isEqualTo(AdministrativeType.QUYET_DINH);
        assertThat(board.header().number()).hasToString("12/QĐ-BCĐ");
        assertThat(commitment.title().type().title()).isEqualTo("Bản cam kết");
    }

    @Test
    void anInvitationMayBeginWithABasis() {
        Document document = read("BỘ NỘI VỤ\n" + NATION + "Số: 12/GM-BNV\n" + DATED + """

                GIẤY MỜI

                Thực hiện Chương trình công tác số 05/CTr-BNV ngày 02 tháng 01 năm 2025,

                Bộ Nội vụ trân trọng kính mời:

                1. Lãnh đạo Sở.
                """);

        assertThat(document.title().subject()).isNull();
        assertThat(document.preamble().bases()).hasSize(1);
    }

    @Test
    void anActBehindViecIsWhatTheBasisIsAbout() {
        Document document = read("TRƯỜNG THCS A\n" + NATION + "Số: 12/KH-THCSA\n" + DATED + """

                KẾ HOẠCH
                Thi nghề

                Căn cứ Kế hoạch số 03/KH-SGDĐT của Phòng Khảo thí, Sở Giáo dục và Đào tạo về việc tổ chức thi nghề cho trình độ sơ cấp.
                Trường THCS A tổ chức thi nghề như sau:

                1. Thời gian: tháng 5.
                """);

        assertThat(document.preamble().bases())
                .singleElement()
                .satisfies(basis -> assertThat(basis.toString()).contains("trình độ sơ cấp"));
        assertThat(document.preamble().lead()).isEqualTo("Trường THCS A tổ chức thi nghề như sau:");
    }

    @Test
    void aRankBelongsToTheName() {
        assertThat(signatures("GIÁM ĐỐC\n\nThiếu tướng Trương Minh Đức\n"))
                .singleElement()
                .satisfies(signed -> assertThat(signed.name()).contains("Trương Minh Đức"));
    }

    @Test
    void anOrganInCapitalsBelowATitleIsNoName() {
        assertThat(signatures("""
                TL. BỘ TRƯỞNG
                VỤ TRƯỞNG
                VỤ TỔ CHỨC CÁN BỘ

                Nguyễn Thị An
                """))
                .singleElement()
                .satisfies(signed -> assertThat(signed.name()).isEqualTo("Nguyễn Thị An"));
    }

    @Test
    void theHeaderOfAnotherTextSignsNothing() {
        assertThat(signatures("""
                BỘ TRƯỞNG

                Nguyễn Thị An

                BỘ TƯ PHÁP
                Số: 3/TB-BTP
                """ + NATION + "THÔNG BÁO\nVề việc nghỉ lễ\n"))
                .singleElement()
                .satisfies(signed -> assertThat(signed.name()).isEqualTo("Nguyễn Thị An"));
    }

    @Test
    void aLongRecipientLeavesTheListOpen() {
        Document document = read(decision("Nơi nhận:\n- Như Điều 1;\n- Các hội: "
                + "Hội Khuyến học, Hội Cựu giáo chức, ".repeat(8) + "Hội Luật gia;\n"
                + "- Lưu: VT, TCCB.\nBỘ TRƯỞNG\n\nNguyễn Thị An\n"));

        assertThat(document.ending().recipients().list()).hasSize(2);
        assertThat(document.ending().recipients().archive()).isNotNull();
        assertThat(document.ending().signatures()).hasSize(1);
    }

    @Test
    void aMottoBelowTheAddresseesOpensNoBody() {
        Document document = read("""
                BỘ NỘI VỤ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/BNV-TCCB
                V/v chấm điểm cải cách hành chính

                Kính gửi: Sở Nội vụ.
                Độc lập - Tự do - Hạnh phúc

                Bộ Nội vụ đề nghị như sau:

                1. Chấm điểm.
                """);

        assertThat(document.preamble().addressees()).containsExactly("Sở Nội vụ");
        assertThat(document.preamble().lead()).isEqualTo("Bộ Nội vụ đề nghị như sau:");
    }

    private static List<Signature> signatures(String ending) {
        return read(decision(ending)).ending().signatures();
    }

    private static String decision(String ending) {
        return "BỘ NỘI VỤ\n" + NATION + "Số: 12/QĐ-BNV\n" + DATED
                + "\nQUYẾT ĐỊNH\nVề việc thành lập Hội đồng\n" + BODY + ending;
    }

    private static Document read(String text) {
        return DocumentReader.standard().read(text).document();
    }
}
