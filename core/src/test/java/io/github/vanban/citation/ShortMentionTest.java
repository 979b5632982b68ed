package io.github.vanban.citation;

import static io.github.vanban.citation.Finds.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.citation.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentions without a symbol: pinpoints, short forms, laws by their date. */
class ShortMentionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PINPOINT | theo [điểm a khoản 2 Điều 5] Nghị định số 30/2020/NĐ-CP",
                "PINPOINT | tại [Điểm a), Khoản 2, điều 5]",
                "PINPOINT | tại [Điều 5 khoản 2] Luật này",
                "PINPOINT | tại [điểm a, b và c khoản 2 Điều 5]",
                "PINPOINT | tại [khoản 1, 2 Điều 5]",
                "PINPOINT | tại [điểm a] và [điểm b khoản 1 Điều này]",
                "PINPOINT | theo [Điều 3], [Điều 4] Thông tư này",
                "PINPOINT | tại [Mục 5 Chương XII Phần I], [Chương III]",
                "PINPOINT | Như [Điều 3];",
                "THIS | thực hiện [Kế hoạch này]. [Quyết định này] có hiệu lực",
                "ORDINAL | (sau đây gọi tắt là [Thông tư 38]), theo [Nghị định 30] về",
                "ORDINAL | thực hiện [Nghị quyết số 11 của Bộ Chính trị].",
                "ORDINAL | theo [quy định 269 ngày 23/09/2008]",
                "DATED | Căn cứ [Luật Đất đai ngày 18 tháng 01 năm 2024];",
                "DATED | [Bộ luật Dân sự năm 2015]",
                "DATED | [Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025];",
                "DATED | [Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ ngày 22/11/2019];"
            })
    void finds(Kind kind, String marked) {
        assertThat(texts(Finds.unmarked(marked), kind)).isEqualTo(Finds.marked(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Điều 5. Nguyên tắc chung",
                "- Điều 5. Nguyên tắc chung",
                "Chương II\nQUY ĐỊNH CHUNG",
                "hỗ trợ khoản 5 triệu đồng",
                "mục 6 nội dung, phần 2 người",
                "trừ điểm thi, khoản chi, mục tiêu",
                "Kế hoạch 5 năm, Thông báo 3 nội dung, Quyết định 12 vấn đề",
                "Nghị quyết 1.5, Thông tư 10%",
                "NGHỊ QUYẾT\n1. Mục đích",
                "kế hoạch này, dự án này, người này",
                "Luật Đất đai và các luật khác",
                "Luật này, năm 2020"
            })
    void leavesAlone(String text) {
        assertThat(CitationFinder.find(text).stream()
                        .filter(mention -> mention.kind() != Kind.THIS))
                .isEmpty();
    }

    @Test
    void readsTheValues() {
        Mention pinpoint = CitationFinder.find("Theo Điểm a, Khoản 2, Điều 5").get(0);
        assertThat(pinpoint.pinpoint())
                .contains(Pinpoint.article("5").clause("2").point("a"));
        assertThat(pinpoint.citation()).isEmpty();
        assertThat(CitationFinder.find("tại khoản 1, 2 Điều 5").get(0).pinpoint())
                .isEmpty();
        assertThat(CitationFinder.find("Căn cứ Luật Đất đai ngày 18/01/2024;")
                        .get(0)
                        .citation())
                .contains(Citation.parse("Luật Đất đai ngày 18 tháng 01 năm 2024"));
        Mention ordinal = CitationFinder.find("theo Nghị định 30.").get(0);
        assertThat(ordinal.documentNumber()).isEmpty();
        assertThat(ordinal.number()).isEqualTo(new Mention.Excerpt(15, 17, "30"));
    }
}
