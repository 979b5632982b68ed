package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.NormativeType;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void printsTypeNumberDateIssuerTitle() {
        Citation citation = Citation.of(AdministrativeType.KE_HOACH)
                .number("861/KH-PGD&ĐT")
                .dated(DocumentDate.of(16, 7, 2021))
                .by("Phòng Giáo dục và Đào tạo")
                .about("Cải thiện, nâng cao Chỉ số Hiệu quả quản trị");
        assertThat(citation)
                .hasToString(
                        "Kế hoạch số 861/KH-PGD&ĐT ngày 16 tháng 7 năm 2021 của Phòng Giáo dục và Đào tạo"
                                + " về Cải thiện, nâng cao Chỉ số Hiệu quả quản trị");
        assertThat(citation.shortForm()).isEqualTo("Kế hoạch số 861/KH-PGD&ĐT");
        assertThat(citation.title()).isEqualTo("về Cải thiện, nâng cao Chỉ số Hiệu quả quản trị");
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @Test
    void putsTheNameOfALawAfterItsType() {
        Citation law = Citation.of(NormativeType.LUAT)
                .titled("Tổ chức Chính phủ")
                .dated(DocumentDate.of(19, 6, 2015));
        assertThat(law).hasToString("Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015");
        assertThat(law.shortForm()).isEqualTo("Luật Tổ chức Chính phủ");
        assertThat(Citation.of(NormativeType.LUAT, "72/2025/QH15"))
                .hasToString("Luật số 72/2025/QH15");
        assertThat(Citation.of(NormativeType.LUAT, "72/2025/QH15").shortForm())
                .isEqualTo("Luật số 72/2025/QH15");
        assertThat(Citation.of(NormativeType.LUAT, "63/2025/QH15")
                        .titled("Ban hành văn bản quy phạm pháp luật"))
                .hasToString("Luật Ban hành văn bản quy phạm pháp luật số 63/2025/QH15");
        assertThat(Citation.of(NormativeType.HIEN_PHAP).titled("năm 2013"))
                .hasToString("Hiến pháp năm 2013");
    }

    @Test
    void putsTheAmendmentsOfALawAfterItsNumber() {
        String text = "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15"
                + " được sửa đổi, bổ sung bởi Luật số 87/2025/QH15";
        Citation law = Citation.parse(text);
        assertThat(law.number()).isEqualTo(DocumentNumber.parse("64/2025/QH15"));
        assertThat(law.title())
                .isEqualTo(
                        "Ban hành văn bản quy phạm pháp luật được sửa đổi, bổ sung bởi Luật số 87/2025/QH15");
        assertThat(law).hasToString(text);
        assertThat(law.shortForm()).isEqualTo("Luật Ban hành văn bản quy phạm pháp luật");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chính phủ | về công tác văn thư",
                "Bộ Văn hóa, Thể thao và Du lịch | quy định chi tiết về việc cưới",
                "Ban Chỉ đạo trung ương về Phòng chống tham nhũng | về việc ban hành Quy chế",
                "Ủy ban Quốc gia về chuyển đổi số | ban hành Kế hoạch hoạt động",
                "Ban Chỉ đạo thực hiện Quy chế dân chủ | về kiểm tra",
                "Ban Quản lý dự án | Phê duyệt dự toán",
                "Thủ tướng Chính phủ | “Chương trình Chuyển đổi số quốc gia”",
                "Ủy ban nhân dân tỉnh | về việc thực hiện Nghị quyết số 09-NQ/TU ngày 16/01/2026 của Ban Thường vụ Tỉnh ủy",
                "Trung tâm Dịch vụ việc làm | (đã hết hiệu lực)",
                "Trường Tiểu học số 1 Long Hậu | về Kế hoạch số 15/KH-TH của Trường"
            })
    void partsIssuerAndTitleWhereTheLinkStands(String issuer, String title) {
        Citation citation = Citation.of(AdministrativeType.QUYET_DINH, "15/QĐ-ABC")
                .by(issuer)
                .titled(title);
        assertThat(Citation.parse("Quyết định số 15/QĐ-ABC của " + issuer + ' ' + title))
                .isEqualTo(citation);
        assertThat(citation.issuer()).isEqualTo(issuer);
        assertThat(citation.title()).isEqualTo(title);
    }

    @Test
    void partsGivenIssuersAndTitlesAsTheyAreRead() {
        DocumentNumber number = DocumentNumber.parse("15/KH-A");
        Citation oneWay =
                new Citation(AdministrativeType.KE_HOACH, number, null, "Sở A về việc B", null);
        Citation other = new Citation(
                AdministrativeType.KE_HOACH, number, null, null, "của Sở A về việc B;");
        assertThat(oneWay)
                .isEqualTo(other)
                .isEqualTo(Citation.parse("Kế hoạch số 15/KH-A của Sở A về việc B"));
        assertThat(oneWay.issuer()).isEqualTo("Sở A");
        assertThat(oneWay.title()).isEqualTo("về việc B");
    }

    @Test
    void refusesWhatItWouldReadOtherwise() {
        Citation plan = Citation.of(AdministrativeType.KE_HOACH, "15/KH-A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.by("Sở A về việc B"))
                .withMessageContaining("by:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.by("Sở A").titled("Cải thiện"))
                .withMessageContaining("titled:")
                .withMessageContaining("về");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.titled("ngày 05 tháng 3 năm 2020 về A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(AdministrativeType.KE_HOACH).titled("số 15/KH-A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(NormativeType.LUAT).titled("Đất đai số 31/2024/QH15"))
                .withMessageContaining("own components");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(DocumentType.parse("Lịch công tác")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Citation.of(NormativeType.LUAT).titled("Đất đai").by("Quốc hội"));
        assertThatNullPointerException()
                .isThrownBy(() -> new Citation(null, null, null, null, null))
                .withMessage("type");
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> plan.number("5 /KH-A"));
    }

    @Test
    void namesTypesThatTheLawDoesNotKnowByTheirNumber() {
        Citation citation = Citation.of(DocumentType.parse("Kết luận"), "2056-TB/TU");
        assertThat(Citation.parse("Kết luận số 2056-TB/TU")).isEqualTo(citation);
        assertThat(Citation.parse("Kế hoạch phối hợp số 63/KHPH-MTTQ-UBND").type())
                .isEqualTo(DocumentType.parse("Kế hoạch phối hợp"));
        assertThat(Citation.parse("Nghị quyết liên tịch số 15/2020/NQLT-A-B").type())
                .isEqualTo(NormativeType.NGHI_QUYET_LIEN_TICH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'kế hoạch số 15/KH-A' | 0",
                "'Kế hoạch số: 15/KH-A' | 11",
                "'Kế hoạch số 15 /KH-A' | 14",
                "'Kế hoạch số 15/KH-A, ngày 05 tháng 3 năm 2020' | 19",
                "'Kế hoạch số 15/KH-A ngày 5 tháng 3 năm 2020' | 25",
                "'Kế hoạch số 15/KH-A ngày 28/03/2023 của Sở A' | 27",
                "'Kế hoạch số 15/KH-A ngày 31 tháng 2 năm 2020' | 20",
                "'Kế hoạch của Sở A số 15/KH-A' | 9",
                "'Kế hoạch số 15/KH-A;' | 19",
                "'Kế hoạch  số 15/KH-A' | 9",
                "'Nghị định này' | 10",
                "'tình hình thực tế của đơn vị' | 0",
                "'Tình hình thực tế của đơn vị' | 0",
                "'' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Citation.parse(text))
                .satisfies(e -> {
                    assertThat(e.subject()).isEqualTo("citation");
                    assertThat(e.index()).isEqualTo(index);
                });
        assertThat(Citation.tryParse(text)).isEmpty();
    }

    @Test
    void refusesDecomposedLetters() {
        String text = Normalizer.normalize("Kế hoạch số 15/KH-A", Normalizer.Form.NFD);
        assertThat(Citation.tryParse(text)).isEmpty();
        assertThat(Citation.read(text).orElseThrow().oddities())
                .containsExactly(CitationOddity.DECOMPOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 87/2015/QH13",
                "Luật sửa đổi, bổ sung một số điều của Luật số 15/2020/QH14",
                "Pháp lệnh số 08/2025/UBTVQH15 ngày 27 tháng 6 năm 2025 của Ủy ban Thường vụ Quốc hội",
                "Kế hoạch số /KH-THTP3 ngày tháng 7 năm 2021",
                "Quyết định của Thủ tướng Chính phủ",
                "Chương trình công tác năm 2023",
                "Nghị định số 45/2012/NĐ-CP của Chính phủ về khuyến công (được sửa đổi bởi Nghị định số 235/2025/NĐ-CP)"
            })
    void keepsTextAsItIs(String text) {
        assertThat(Citation.parse(text)).hasToString(text);
    }
}
