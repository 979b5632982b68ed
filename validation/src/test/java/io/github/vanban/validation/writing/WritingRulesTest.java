package io.github.vanban.validation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules of spelling and of one name for one thing say, and how often. */
class WritingRulesTest {

    @Test
    void aKnownSlipIsNamedOnceAndNotAlsoAsADoubledSyllable() {
        assertThat(findings("CH-05", "Lập biên bản bản giao tài sản cho đơn vị sử dụng."))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("biên bản bản giao", "biên bản bàn giao"));
    }

    @Test
    void aSyllableBeforeAWordThatBeginsWithItIsNotDoubled() {
        String other = "Việc này quan trọng.\n";

        assertThat(findings("CH-05", other + "Đây là cơ quan quan trọng nhất.")).isEmpty();
        assertThat(findings("CH-05", "Nâng cao nhận nhận thức của giáo viên.")).hasSize(1);
    }

    @Test
    void aBodyIsMarkedWhereItIsWrittenOtherwiseThanMostOften() {
        String words = "Tổ Công tác họp. Tổ công tác báo cáo. Tổ Công tác giải thể.";

        assertThat(findings("CQ-09", words))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("Tổ công tác", "Tổ Công tác"));
        assertThat(findings("CQ-09", "Tổ công tác họp. Tổ công tác báo cáo.")).isEmpty();
    }

    @Test
    void aCorrectionHasTheCapitalsOfWhatItCorrects() {
        assertThat(findings(
                        "CH-05", "Sở Thông tin va Truyền thông báo cáo. Chị thị này có hiệu lực."))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(
                        tuple("Thông tin va Truyền thông", "Thông tin và Truyền thông"),
                        tuple("Chị thị", "Chỉ thị"));
    }

    @Test
    void aLostSyllableIsNamedWithoutAGuess() {
        assertThat(findings("CH-05", "Số hóa trong lĩnh viễn thông và trong tất các lĩnh vực."))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("lĩnh viễn", null), tuple("tất các", null));
    }

    @Test
    void aSlipIsNamedOnceThoughSeveralSignsShowIt() {
        assertThat(findings("CH-05", "Hoàn thành trong tất các các lĩnh vực; xây dựng kê hoạch."))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactlyInAnyOrder(tuple("tất các", null), tuple("kê hoạch", "kế hoạch"));
    }

    @Test
    void aWordWithItsPartnerOnEitherSideIsWhole() {
        assertThat(findings("CH-05", "Người lĩnh xướng có bản lĩnh; thống lĩnh cả lĩnh vực."))
                .isEmpty();
        assertThat(findings("CH-05", "Đoàn kết nội bộ, đăng ký thuật ngữ, quản lí hồ sơ."))
                .isEmpty();
    }

    @Test
    void aDoubledSyllableIsOneThoughItsWordStandsElsewhere() {
        assertThat(findings("CH-05", "Ký văn bản điện tử.\nGửi thư điện điện tử."))
                .extracting(RuleFinding::actual)
                .containsExactly("điện điện");
    }

    private static List<RuleFinding> findings(String rule, String words) {
        return Checker.standard()
                .check(DocumentReader.standard()
                        .read("KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n" + words + "\n"))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
