package io.github.vanban.validation.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LG-10: the years by which a plan shows whose copy it is. */
class LeftoverRulesTest {

    private static final String LEAD = "Trường Mẫu giáo Long Hậu xây dựng Kế hoạch như sau:";
    private static final String CLOSING = "Trên đây là Kế hoạch của Trường";

    @Test
    void anotherSchoolYearInLeadOrClosingIsLastYears() {
        String title = "Thực hiện chuyên đề năm học 2025-2026";

        assertThat(years(title, "Trường xây dựng Kế hoạch năm học 2024-2025 như sau:", CLOSING))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("năm học 2024-2025", "2025-2026"));
        assertThat(years(title, LEAD, "Trên đây là Kế hoạch năm học 2024 - 2025 của Trường"))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("năm học 2024 - 2025", "2025-2026"));
        assertThat(years(title, LEAD, "Trên đây là Kế hoạch năm học 2025 - 2026 của Trường"))
                .isEmpty();
    }

    @Test
    void soIsAnotherYear() {
        String title = "Cải cách hành chính năm 2026";

        assertThat(years(title, "Trường xây dựng Kế hoạch năm 2025 như sau:", CLOSING))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("năm 2025", "2026"));
        assertThat(years(title, "Trường xây dựng Kế hoạch năm 2026 như sau:", CLOSING))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên đây là Kế hoạch của Trường. Kết quả năm 2025 đã được báo cáo",
                "Kết quả năm 2025 đã được báo cáo",
                "Trên đây là Kế hoạch từ năm 2025 của Trường",
                "Trên đây là Kế hoạch tháng 9 năm 2025 của Trường",
                "Trên đây là Kế hoạch năm 2025 và 2026 của Trường",
                "Trên đây là Kế hoạch năm 2025, tiếp nối năm 2024 của Trường và năm 2023 của Phòng",
                "Trên đây là Kế hoạch năm 2026, nối tiếp năm 2025 của Trường"
            })
    void aYearThatTheClosingOnlyMentionsIsNone(String closing) {
        assertThat(years("Cải cách hành chính năm 2026", LEAD, closing)).isEmpty();
    }

    @Test
    void theYearOfTheTitleIsNotOverWhenThePlanIsIssued() {
        assertThat(years("Cải cách hành chính năm 2025", LEAD, CLOSING))
                .extracting(RuleFinding::actual, RuleFinding::expected)
                .containsExactly(tuple("năm 2025", null));
        assertThat(years("Cải cách hành chính năm 2027", LEAD, CLOSING)).isEmpty();
        assertThat(years("Tổng kết phong trào thi đua năm 2025", LEAD, CLOSING)).isEmpty();
        assertThat(years("Cải cách hành chính", LEAD, CLOSING)).isEmpty();
    }

    @Test
    void withoutADateNothingIsOver() {
        Document plan = Document.plan("Cải cách hành chính năm 2025").lead(LEAD).build();

        assertThat(years(plan)).isEmpty();
    }

    private static List<RuleFinding> years(String title, String lead, String closing) {
        return years(Document.plan(title)
                .date(DocumentDate.ofMonth(3, 2026))
                .lead(lead)
                .closing(closing)
                .build());
    }

    private static List<RuleFinding> years(Document plan) {
        return Checker.standard().check(plan).findings().stream()
                .filter(finding -> finding.rule().equals("LG-10"))
                .toList();
    }
}
