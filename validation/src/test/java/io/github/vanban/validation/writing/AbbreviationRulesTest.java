package io.github.vanban.validation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an abbreviation that the reader has to guess, and what only looks like one. */
class AbbreviationRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZQ họp hằng tháng.",
                "Giao Tổ ZQ chủ trì.",
                "Báo cáo gửi ZQ",
                "Gửi (ZQ họp) và báo cáo.",
                "Họp ZQ, rồi báo cáo.",
                "Họp ZQ- 1 và báo cáo.",
                "Họp ZQ-",
                "Họp ZQ-1 và báo cáo.",
                "Họp ZQ Ab và báo cáo.",
                "Họp ZQ aB và báo cáo.",
                "Họp aB ZQ và báo cáo.",
                "Họp Ba ZQ và báo cáo.",
                "Họp B ZQ B và báo cáo.",
                "Là ZQ họp, không phải tổ.",
                "Việc của ZQ và của ZQ."
            })
    void isNamedOnceWhereItIsNotExplained(String words) {
        assertThat(unexplained(words)).containsExactly("ZQ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp ZQ1 và báo cáo.",
                "Họp 1ZQ và báo cáo.",
                "Họp ZQ&A và báo cáo.",
                "Họp a&ZQ và báo cáo.",
                "Họp ZQ/a và báo cáo.",
                "Họp a/ZQ và báo cáo.",
                "Xem trang a.ZQ và báo cáo.",
                "Họp a-ZQ và báo cáo.",
                "Họp ZQ-a và báo cáo.",
                "Theo phần VI của báo cáo.",
                "Tổ công tác (ZQ) họp hằng tháng.",
                "Tổ công tác, gọi tắt là ZQ, họp.",
                "Họp ZQ AB và báo cáo.",
                "UBND xã họp hằng tháng.",
                "Họp Z và báo cáo.",
                "Họp ABCDEFGHK và báo cáo.",
                "GỬI ZQ.",
                "ZQ"
            })
    void isNoneInASymbolANumeralAHeadingOrAWordThatAllKnow(String words) {
        assertThat(unexplained(words)).isEmpty();
    }

    @Test
    void hasAtMostEightLetters() {
        assertThat(unexplained("Họp ABCDEFGH và báo cáo.")).containsExactly("ABCDEFGH");
    }

    @Test
    void isExplainedOnlyTheFirstTime() {
        assertThat(unexplained("Tổ công tác (ZQ) họp. Sau đó ZQ báo cáo.")).isEmpty();
        assertThat(unexplained("Sau đó ZQ báo cáo. Tổ công tác (ZQ) họp.")).containsExactly("ZQ");
    }

    private static List<String> unexplained(String words) {
        return Checker.standard()
                .check(DocumentReader.standard()
                        .read("KẾ HOẠCH\nThử nghiệm\n\nI. NỘI DUNG\n1. Việc cần làm\n- " + words
                                + "\n"))
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("CH-07"))
                .map(RuleFinding::actual)
                .toList();
    }
}
