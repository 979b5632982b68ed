package io.github.vanban.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.time.Duration;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "1, I",
        "2, II",
        "3, III",
        "4, IV",
        "5, V",
        "6, VI",
        "9, IX",
        "14, XIV",
        "15, XV",
        "19, XIX",
        "40, XL",
        "49, XLIX",
        "90, XC",
        "400, CD",
        "944, CMXLIV",
        "1999, MCMXCIX",
        "2026, MMXXVI",
        "3888, MMMDCCCLXXXVIII",
        "3999, MMMCMXCIX"
    })
    void countsInRomanDigits(int number, String text) {
        assertThat(Numeral.ROMAN.format(number)).isEqualTo(text);
        assertThat(Numeral.ROMAN.parse(text)).isEqualTo(number);
    }

    /** The order of the letters in Phụ lục VI of the decree. */
    @ParameterizedTest
    @CsvSource({
        "1, a", "2, b", "3, c", "4, d", "5, đ", "6, e", "7, g", "8, h", "9, i", "10, k", "11, l",
        "12, m", "13, n", "14, o", "15, p", "16, q", "17, r", "18, s", "19, t", "20, u", "21, v",
        "22, x", "23, y"
    })
    void countsInLetters(int number, String text) {
        assertThat(Numeral.LETTER.format(number)).isEqualTo(text);
        assertThat(Numeral.LETTER.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROMAN", "LETTER"})
    void writesEveryNumberInItsOwnWay(Numeral numeral) {
        Set<String> texts = new HashSet<>();
        for (int number = 1; number <= numeral.last(); number++) {
            String text = numeral.format(number);
            assertThat(texts.add(text)).isTrue();
            assertThat(numeral.parse(text)).isEqualTo(number);
        }
    }

    @SeededProperty
    void readsTheArabicThatItWrites(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        assertThat(Numeral.ARABIC.format(number)).isEqualTo(String.valueOf(number));
        assertThat(Numeral.ARABIC.parse(Numeral.ARABIC.format(number))).isEqualTo(number);
    }

    @SeededProperty
    void readsOnlyWhatItWrites(
            @ForAll @StringLength(max = 5) String text, @ForAll Numeral numeral) {
        OptionalInt number = numeral.tryParse(text);
        if (number.isPresent()) {
            assertThat(numeral.format(number.getAsInt())).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "007",
                "01",
                "-1",
                "+1",
                "1.",
                "1 ",
                "1000000000",
                "١",
                "IIII",
                "IC",
                "VX",
                "IXI",
                "VV",
                "IIV",
                "MMMM",
                "iv",
                "IV.",
                "Ⅳ",
                "f",
                "j",
                "w",
                "z",
                "ă",
                "â",
                "ê",
                "ô",
                "ơ",
                "ư",
                "ab",
                "A",
                "Đ",
                "a)"
            })
    void refuses(String text) {
        for (Numeral numeral : Numeral.values()) {
            assertThat(numeral.tryParse(text)).isEmpty();
            assertThatExceptionOfType(MalformedTextException.class)
                    .isThrownBy(() -> numeral.parse(text));
        }
    }

    @Test
    void saysWhatItExpected() {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Numeral.ROMAN.parse("IIII"))
                .withMessage(
                        "Roman numeral: expected a Roman numeral from I to MMMCMXCIX at index 0 of \"IIII\"");
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingOutsideItsRange(Numeral numeral) {
        assertThatIllegalArgumentException().isThrownBy(() -> numeral.format(0));
        assertThatIllegalArgumentException().isThrownBy(() -> numeral.format(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> numeral.format(numeral.last() + 1));
    }

    @ParameterizedTest
    @EnumSource
    void refusesLongTextSoon(Numeral numeral) {
        for (String piece : new String[] {"I", "M", "1", "a", "\uD800"}) {
            String text = piece.repeat(1_000_000);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> assertThat(numeral.tryParse(text)).isEmpty());
        }
    }
}
