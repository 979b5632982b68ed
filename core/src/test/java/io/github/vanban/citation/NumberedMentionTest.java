package io.github.vanban.citation;

import static io.github.vanban.citation.Finds.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.citation.Mention.Kind;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations with a number: where they begin and end. The mention stands in square brackets. */
class NumberedMentionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // date and issuer
                "Căn cứ [Quyết định số 53/2022/QĐ-UBND ngày 13/9/2022 của UBND tỉnh] về phân cấp;",
                "theo [Thông tư số 02/2023/TT-BKHCN Ngày 08/5/2023 của Bộ Khoa học và Công nghệ] hướng dẫn",
                "[Công văn số: 1563/UBND-VX, ngày 07/3/2020 của Sở Y tế Hải Phòng] về việc nghỉ học",
                "[Quyết định số 5/QĐ-UBND (ngày 05/3/2020) của Sở Nội vụ] quy định",
                "[Kế hoạch số 12/KH-UBND của UBND xã Long Hậu ngày 02/02/2026], Trường xây dựng",
                "[Nghị định số 08/2014/NĐ-CP ngày 27/01/2014 cảu Chính phủ] quy định chi tiết",
                "[Công văn số 130/SYT-HĐKHCN ngày 2l tháng 02 năm 2012 Sở Y tế] về việc xét",
                "[Quyết định số 12/QĐ-UBND ngày 13-9-2022] của",
                "[Quyết định số 174/2008/QĐ-TTgngày 31/12/2008 của Thủ tướng Chính phủ] ban hành",
                "[Chỉ thị số 12/CT-TTg năm 2020 của Thủ tướng Chính phủ] về",
                // types
                "gửi kèm [QĐ số 12/QĐ-UBND]",
                "[Chị thị 01/CT-BTTTT]",
                "[Kế hoạch hành động số 2358/KH-UBND]",
                "tại [báo cáo thẩm định của Sở Tư pháp số 2776/BC-STP ngày 19/9/2024].",
                "[Văn bản hợp nhất số 12/VBHN-BCT]",
                "nêu tại [văn bản số 123/SYT-NVY]",
                "có [số 12/KH-UBND] kèm theo",
                "đã ban hành ([1234/QĐ-TTg])",
                // laws
                "Căn cứ [Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019];",
                "Căn cứ [Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15] được sửa đổi bởi [Luật số 87/2025/QH15];",
                "[Luật sửa đổi, bổ sung một số điều của Luật Thống kê số 01/2021/QH15];",
                "Luật sửa đổi, bổ sung một số điều của [Luật Đất đai số 31/2024/QH15], [Luật Nhà ở số 27/2023/QH15] và "
                        + "[Luật Các tổ chức tín dụng số 32/2024/QH15] ngày 29 tháng 6 năm 2024;",
                // Party
                "[Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng]",
                "[Hướng dẫn số 30- HD/BTCTW]",
                "[Chỉ thị 40 CT/TW]",
                "[Chỉ thị 05CT/TW ngày 15/5/2016 của Bộ Chính trị]",
                // numbers with blanks
                "[Công văn số    /SGDĐT-VP ngày    tháng 7 năm 2026 của Sở Giáo dục và Đào tạo tỉnh Đồng Tháp] về",
                "[Quyết định số ....../QĐ-UBND ngày ..... tháng .... năm 2023 của Ủy ban nhân dân tỉnh] việc",
                "[Quyết định số ??/QĐ-UBND ngày ?? tháng ?? năm ??? của UBND tỉnh]",
                "[Tờ trình số ??/TTr-STTTT ngày tháng 05 năm 2023].",
                "[Nghị định số……./2025/NĐ-CP]",
                "[Quyết định số xxx/2023/QĐ-UBND]",
                "[Văn bản số: /CĐSQG-DVS ngày /7/2023 của Cục Chuyển đổi số quốc gia])",
                // spaces and line breaks within
                "[Quyết định số 1775/QĐ- ĐHAG ngày 10/10/2016 của Trường Đại học An Giang] về",
                "[Kế hoạch số 88 /KH-MGLH]",
                "[Quyết định\nsố 15/QĐ-\nBNV ngày 05\ntháng 3 năm 2020 của\nỦy ban nhân dân tỉnh\nHải Dương] về",
                "[Quyết\u00A0định  số\t15/QĐ - BNV]",
                // lists
                "các [Nghị định số 1/2020/NĐ-CP ngày 05/3/2020], [số 2/2021/NĐ-CP]",
                "các [Nghị định của Chính phủ: Số 71/2024/NĐ-CP ngày 27/6/2024] quy định về giá đất; [số 103/2024/NĐ-CP]",
                "[Quyết định số 1/QĐ-TTg ngày 05/3/2020 của Thủ tướng Chính phủ] và [Quyết định số 2/QĐ-TTg]",
                // issuers that share one document
                "[Thông tư liên tịch số 07/2013/TTLT-BGDĐT-BNV-BTC của Bộ Giáo dục và Đào tạo, Bộ Nội vụ và Bộ Tài chính] về"
            })
    void findsNumbersWithWhatBelongsToThem(String marked) {
        assertThat(texts(Finds.unmarked(marked), Kind.NUMBERED)).isEqualTo(Finds.marked(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chính phủ] quy định",
                "Chính phủ] Quy định",
                "Chính phủ] và Luật Đất đai",
                "Chính phủ] ứng dụng công nghệ thông tin",
                "Thủ tướng Chính phủ], Sở Nội vụ",
                "Bộ Kế hoạch và Đầu tư] về",
                "Bộ Lao động - Thương binh và Xã hội] ban hành",
                "Bộ Lao động thương binh và xã hội] quy định",
                "Bộ Y tế] Ban hành",
                "Bộ TTTT]. Sở",
                "Ban Chấp hành Đảng bộ tỉnh Hải Dương] ban hành",
                "Ban Thường vụ Tỉnh uỷ] và Kế hoạch",
                "Ủy ban Quốc gia về chuyển đổi số] ban hành",
                "Cục Quản lý khám, chữa bệnh - Bộ Y tế] về",
                "Ban Giám hiệu trường Đại học Duy Tân] về",
                "Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI] về",
                "Quỹ Phát triển Nhà ở Thành phố Hồ Chí Minh] về",
                "UBND Thành phố] việc thành lập",
                "UBND xã Long Hậu, huyện Lai Vung, tỉnh Đồng Tháp] về",
                "BHXH Tp. Hồ Chí Minh] về",
                "Trường Tiểu học Tân Phước 3] về",
                "PGDDT huyện Cần Giuộc] KH thực hiện",
                "UBND tỉnh]\n\nSở Y tế",
                "UBND tỉnh]\n- Kế hoạch"
            })
    void knowsWhereIssuersEnd(String issuer) {
        String marked = "theo [Quyết định số 12/QĐ-UBND ngày 05/3/2020 của " + issuer;
        assertThat(texts(Finds.unmarked(marked), Kind.NUMBERED)).isEqualTo(Finds.marked(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đạt 10/12 xã, 24/24 giờ",
                "nhà số 45 Quang Trung, số 45/12 Nguyễn Trãi",
                "điện thoại số 0292.3891.457, số 0220/3897352",
                "ngày 13/9/2022, tháng 9/2022, số 13/9/2022",
                "60 km/h, và/hoặc, TCP/IP, HIV/AIDS, (Token/HSM)",
                "TCVN 6909:2001/BKHCN, QCVN 102:2016/BTTTT, ISO/IEC 27001",
                "https://mily.vn/VPS, http://a.vn/2023/12/KH-UBND, a/b@c.vn",
                "theo Mẫu số 02/BBBG-MTB và Mẫu 01/DV",
                "Quý Sở: 934/CĐSQG-DVS",
                "tại D:\\VB UBND\\Cong van 2020\\MTVThang 2",
                "lớp 10/A, phòng 12/CNTT",
                "Số:",
                "số /",
                "/QĐ-UBND"
            })
    void leavesAloneWhatIsNoDocument(String text) {
        assertThat(CitationFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ Y TẾ\n[Số: 12/KH-UBND]\nHà Nội, ngày 05 tháng 3 năm 2020",
                "[Số:2442 /KH-SYT]",
                "[Số: /KH-THPTĐBK]",
                "[SỐ: 12/KH-UBND]",
                "KẾ HOẠCH\n[Số: 12/KH-UBND]"
            })
    void tellsThePapersOwnNumber(String marked) {
        String text = Finds.unmarked(marked);
        assertThat(texts(text, Kind.OWN_NUMBER)).isEqualTo(Finds.marked(marked));
        assertThat(texts(text, Kind.NUMBERED)).isEmpty();
    }

    @Test
    void readsTheValues() {
        Mention mention = CitationFinder.find(
                        "QĐ số 5/QĐ - UBND ngày 5/3/2020 của UBND tỉnh về việc khen thưởng")
                .get(0);
        assertThat(mention.documentType()).contains(AdministrativeType.QUYET_DINH);
        assertThat(mention.documentNumber()).contains(DocumentNumber.parse("05/QĐ-UBND"));
        assertThat(mention.documentDate()).contains(DocumentDate.of(5, 3, 2020));
        assertThat(mention.citation())
                .hasValueSatisfying(citation -> assertThat(citation)
                        .hasToString(
                                "Quyết định số 05/QĐ-UBND ngày 05 tháng 3 năm 2020 của UBND tỉnh"));
        assertThat(mention.pinpoint()).isEmpty();
    }

    @Test
    void sharesTheTypeOfAList() {
        List<Mention> list =
                CitationFinder.find("các Nghị định số 01/2020/NĐ-CP, số 02/2021/NĐ-CP");
        assertThat(list.get(1).documentType()).contains(DocumentType.parse("Nghị định"));
        assertThat(list.get(1).citation())
                .hasValueSatisfying(
                        citation -> assertThat(citation).hasToString("Nghị định số 02/2021/NĐ-CP"));
    }

    @Test
    void placesMentionsInDecomposedText() {
        String text = java.text.Normalizer.normalize(
                "Căn cứ Quyết định số 15/QĐ-BNV ngày 05/3/2020 của Bộ Nội vụ về việc",
                java.text.Normalizer.Form.NFD);
        assertThat(CitationFinder.find(text)).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo(text.substring(mention.start(), mention.end()));
            assertThat(java.text.Normalizer.normalize(
                            mention.text(), java.text.Normalizer.Form.NFC))
                    .isEqualTo("Quyết định số 15/QĐ-BNV ngày 05/3/2020 của Bộ Nội vụ");
            assertThat(mention.documentNumber()).contains(DocumentNumber.parse("15/QĐ-BNV"));
        });
    }
}
