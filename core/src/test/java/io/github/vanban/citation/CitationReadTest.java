package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.Phrases;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.SeededProperty;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 589/KH-GDDT ngày 28/03/2023 của PGDDT huyện Cần Giuộc | Kế hoạch số 589/KH-GDDT ngày 28 tháng 3 năm 2023 của PGDDT huyện Cần Giuộc | NUMERIC_DATE",
                "Quyết định số 56/2024/QĐ-UBND 06/9/2024 của UBND thành phố Hà Nội | Quyết định số 56/2024/QĐ-UBND ngày 06 tháng 9 năm 2024 của UBND thành phố Hà Nội | NUMERIC_DATE",
                "Luật số: 128/2025/QH15 | Luật số 128/2025/QH15 | COLON_AFTER_SO",
                "Kế hoạch số số 15/KH-A | Kế hoạch số 15/KH-A | DOUBLED_SO",
                "nghị quyết 36a/NQ-CP | Nghị quyết số 36a/NQ-CP | LETTER_CASE MISSING_SO",
                "KẾ HOẠCH số 15/KH-A | Kế hoạch số 15/KH-A | LETTER_CASE",
                "Bản thoả thuận số 15/BTT-A | Bản thỏa thuận số 15/BTT-A | TONE_PLACEMENT",
                "NĐ 204/2004/NĐ-CP | Nghị định số 204/2004/NĐ-CP | ABBREVIATED_TYPE MISSING_SO",
                "Thông tư số 2442 /2007/TT-TTCP | Thông tư số 2442/2007/TT-TTCP | NUMBER_FORM",
                "Thông báo Kết luận số 2074 - TB/TU | Thông báo Kết luận số 2074-TB/TU | NUMBER_FORM",
                "Quyết định số ....../QĐ-UBND ngày ..... tháng năm 2021 | Quyết định số /QĐ-UBND ngày tháng năm 2021 | NUMBER_FORM DATE_FORM",
                "Nghị định số 97/2008/NĐ-CP, ngày 28 tháng 08 năm 2008 của Chính phủ | Nghị định số 97/2008/NĐ-CP ngày 28 tháng 8 năm 2008 của Chính phủ | DATE_FORM COMMA",
                "Công văn của Sở Y tế số 15/SYT-VP ngày 05 tháng 3 năm 2020 về A | Công văn số 15/SYT-VP ngày 05 tháng 3 năm 2020 của Sở Y tế về A | ORDER",
                "Luật số 61/2010/QH12 sửa đổi, bổ sung một số điều của Luật Chứng khoán | Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán số 61/2010/QH12 | ORDER",
                "Kế hoạch số 15/KH-A của Sở A, về việc B; | Kế hoạch số 15/KH-A của Sở A về việc B | COMMA END_MARK",
                "Luật An toàn thực phẩm ngày 17 tháng 6 năm2010./. | Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010 | DATE_FORM END_MARK",
                "văn bản số 19/VBHN-BCT ngày 09/5/2014 của Bộ Công Thương | Văn bản số 19/VBHN-BCT ngày 09 tháng 5 năm 2014 của Bộ Công Thương | LETTER_CASE NUMERIC_DATE"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<Citation, CitationOddity> written = Citation.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Citation.parse(canonical));
        assertThat(written.raw()).isEqualTo(text);
        assertThat(written.oddities())
                .extracting(CitationOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kế hoạch của nhà trường",
                "quy định của pháp luật",
                "đề nghị của Sở Nội vụ tại Tờ trình số 15/TTr-SNV",
                "Số: 88/KH-MGLH",
                "88/KH-MGLH",
                "Nghị định này",
                "Sở Kế hoạch và Đầu tư",
                "KH thực hiện tuyên truyền",
                "Kế hoạch số 15/KH-A và Kế hoạch số 16/KH-A",
                "Kế hoạch số 15/KH-A ngày 31/2/2020",
                "Luật số 74/2025/QH15 thực hiện theo",
                "Kế hoạch số 15/KH-A ngày … tháng … năm 20…",
                "Kế hoạchsố 15/KH-A",
                "Kế hoạch số:",
                "Kế hoạch số 5",
                "Luật :",
                "Luật này"
            })
    void doesNotReadWhatIsNotOneCitation(String text) {
        assertThat(Citation.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("citations") Citation citation) {
        String text = citation.toString();
        assertThat(Citation.parse(text)).isEqualTo(citation);
        assertThat(Citation.tryParse(text)).contains(citation);
        assertThat(Citation.read(text))
                .contains(new AsWritten<Citation, CitationOddity>(citation, text, Set.of()));
    }

    @SeededProperty
    void keepsTheGivenTypeNumberAndDate(@ForAll("parts") Citations.Parts parts) {
        parts.citation().ifPresent(citation -> {
            assertThat(citation.type()).isEqualTo(parts.type());
            assertThat(citation.number()).isEqualTo(parts.number());
            assertThat(citation.date()).isEqualTo(parts.date());
        });
    }

    @SeededProperty
    void readsAnyTextTheSameTheSecondTime(@ForAll("texts") String text) {
        Citation.read(text).ifPresent(written -> {
            assertThat(written.clean()).isEqualTo(written.value().toString().equals(text));
            assertThat(Citation.parse(written.value().toString())).isEqualTo(written.value());
        });
        Basis.read("căn cứ " + text)
                .ifPresent(written -> assertThat(Basis.parse(written.value().toString()))
                        .isEqualTo(written.value()));
    }

    @Test
    void staysLinearOnHostileText() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> HostileTexts.around(
                                "Kế hoạch",
                                "Kế hoạch số 15/KH-A",
                                "Kế hoạch của Sở",
                                "Luật",
                                "Luật A số",
                                "Luật A ngày 05 tháng 3 năm 2020",
                                "Số A/",
                                "Số A-",
                                "Luật Số A-",
                                "số 15/A",
                                "của Ban Chỉ đạo về",
                                "5/3/2020",
                                "Căn cứ Luật (",
                                "Kế hoạch của Sở ngày",
                                "điểm a khoản 1",
                                "Điều 5,")
                        .forEach(text -> {
                            Citation.read(text);
                            Citation.tryParse(text);
                            Basis.read(text);
                            Pinpoint.read(text);
                        }));
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Citations.citations();
    }

    @Provide
    Arbitrary<Citations.Parts> parts() {
        return Citations.parts();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> starts = Arbitraries.of(
                "Luật",
                "Kế hoạch",
                "kế hoạch",
                "Kết luận",
                "QĐ",
                "Kế hoạch số 15/KH-A",
                "Luật Đất đai số 31/2024/QH15",
                "Văn bản 15/A-B",
                "Kế hoạch của Sở A",
                "Luật số 15/2020/QH14,",
                "Nghị định số: 15 /2020/NĐ-CP ngày 5/3/2020");
        return Combinators.combine(starts, Phrases.phrases())
                .as((start, rest) -> start + ' ' + rest);
    }

    @Test
    void knowsTheSameSeparatorsAsTheNumberItself() {
        for (String number : List.of("15/QĐ‑BNV", "15/QĐ−BNV", "15∕QĐ-BNV", "15／QĐ-BNV")) {
            assertThat(Citation.read("Quyết định số " + number).orElseThrow().value())
                    .isEqualTo(Citation.parse("Quyết định số 15/QĐ-BNV"));
        }
    }
}
