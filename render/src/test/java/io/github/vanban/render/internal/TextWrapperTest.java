package io.github.vanban.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWrapperTest {

    @Test
    void breaksAtSpacesAndIndentsTheFirstLine() {
        assertThat(TextWrapper.wrap("một hai ba bốn năm", 10, 3))
                .containsExactly("   một hai", "ba bốn năm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 05 tháng 3 năm 2020",
                "ngày …… tháng 7 năm 2021",
                "ngày tháng 7 năm 2021",
                "số 15/2025/QĐ-UBND",
                "khoản 2",
                "Điều 103",
                "điểm đ",
                "Chương XII",
                "2021 – 2022",
                "2020 - 2021"
            })
    void neverPartsANumberADateOrAReference(String atom) {
        for (int lead = 0; lead < 40; lead++) {
            String text = "x".repeat(lead) + " " + atom + " và sau đó";

            assertThat(TextWrapper.wrap(text, 40, 0))
                    .anySatisfy(line -> assertThat(line).contains(atom));
        }
    }

    @Test
    void neverCutsANumberEvenWhereItIsLongerThanTheLine() {
        String number = "10/2013/TTLT-BTP-BCA-TANDTC-VKSNDTC-BTC";

        assertThat(TextWrapper.wrap("theo " + number + " này", 12, 0))
                .containsExactly("theo", number, "này");
    }

    @Test
    void partsADateOnlyWhereNoLineCouldHoldIt() {
        assertThat(TextWrapper.wrap("ngày 05 tháng 3 năm 2020", 10, 0))
                .containsExactly("ngày 05", "tháng 3", "năm 2020");
    }

    @Test
    void breaksAWordThatIsLongerThanALineBetweenLettersAndLosesNone() {
        List<String> lines = TextWrapper.wrap("Nghiêng".repeat(5), 10, 0);

        assertThat(String.join("", lines)).isEqualTo("Nghiêng".repeat(5));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void keepsMarksWithTheirLetterWhenItBreaksAWord() {
        String decomposed = "e\u0302\u0301".repeat(12);

        assertThat(TextWrapper.wrap(decomposed, 5, 0))
                .allSatisfy(line -> assertThat(line).startsWith("e\u0302\u0301"));
    }

    @Test
    void measuresColumnsAndNotCharacters() {
        assertThat(DisplayWidth.of("Nghiêng")).isEqualTo(7);
        assertThat(DisplayWidth.of("e\u0302\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("中文")).isEqualTo(4);
        assertThat(DisplayWidth.of("\u200B\u00AD")).isZero();
        assertThat(DisplayWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void breaksTitlesIntoLinesOfAboutEqualLength() {
        assertThat(TextWrapper.balance("một hai ba bốn năm sáu", 20))
                .containsExactly("một hai ba", "bốn năm sáu");
    }

    @Test
    void breaksTheNameOfAnOrganBeforeItsPlace() {
        assertThat(TextWrapper.balance("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN TÂN HỒNG", 36))
                .containsExactly("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "HUYỆN TÂN HỒNG");
    }
}
