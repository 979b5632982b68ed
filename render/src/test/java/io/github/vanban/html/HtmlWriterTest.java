package io.github.vanban.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser must not break stands in an element of its own; nothing else changes. */
class HtmlWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "số 15/2025/QĐ-UBND ngày | số [15/2025/QĐ-UBND] ngày",
                "Số: ……/KH-THTP3 | Số: [……/KH-THTP3]",
                "năm học 2026 - 2027 của | năm học [2026 - 2027] của",
                "2021 – 2022 | [2021 – 2022]",
                "2021-2022 | [2021-2022]",
                "từ 20/10 - 15/11 | từ [20/10 - 15/11]",
                "Văn hóa - Xã hội | Văn hóa - Xã hội",
                "Độc lập - Tự do | Độc lập - Tự do",
                "đa-dạng a/b | đa-dạng a/b",
                "- Một | - Một",
                "2021- 2022 | 2021- 2022",
                "5 - | 5 -",
                "- 5 - 6 | - [5 - 6]",
                "1 - 2 - 3 | [1 - 2] - 3",
                "1/2, 3/4 | [1/2,] [3/4]"
            })
    void keepsNumbersAndRangesTogether(String text, String together) {
        assertThat(prose(text).replace("<span class=\"vb-lien\">", "[").replace("</span>", "]"))
                .isEqualTo(together);
    }

    @Test
    void letsAWordThatNoLineHoldsBreak() {
        String word = "https://example.edu.vn/" + "2026-".repeat(20);

        assertThat(prose(word)).isEqualTo(word);
    }

    private static String prose(String text) {
        Utf8Buffer out = new Utf8Buffer(16);
        new HtmlWriter(out).prose(text);
        return out.toString();
    }
}
