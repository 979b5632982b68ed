package io.github.vanban.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.text.SeededProperty;
import java.text.Normalizer;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneMarksTest {

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "HÒA, HOÀ",
        "Hòa, Hoà",
        "hóa, hoá",
        "tỏa, toả",
        "xõa, xoã",
        "họa, hoạ",
        "khỏe, khoẻ",
        "khòe, khoè",
        "ủy, uỷ",
        "ỦY, UỶ",
        "Ủy ban, Uỷ ban",
        "thúy, thuý",
        "thùy, thuỳ",
        "lũy, luỹ",
        "tụy, tuỵ",
        "'cộng hòa xã hội', 'cộng hoà xã hội'"
    })
    void foldsTheTwoPlacesOfATone(String one, String other) {
        assertThat(ToneMarks.fold(one)).isEqualTo(ToneMarks.fold(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "hoạch",
                "hoàng",
                "toàn",
                "huỳnh",
                "Huỳnh",
                "quý",
                "quỹ",
                "Quỳnh",
                "QUÝ",
                "QUỸ",
                "khoảng",
                "hoài",
                "thuyền",
                "của",
                "mùa",
                "núi",
                "người",
                "kế hoạch",
                "oa",
                "uy",
                "hoa",
                "khoe"
            })
    void leavesWhatHasOneSpelling(String text) {
        assertThat(ToneMarks.fold(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòe hoà", "hóa-hoạch", "thoả, thỏa", "nguỵ"})
    void foldsDecomposedTextAlike(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(ToneMarks.fold(decomposed)).isEqualTo(ToneMarks.fold(text));
    }

    @SeededProperty
    void foldingTwiceIsFoldingOnce(@ForAll("syllables") String text) {
        String folded = ToneMarks.fold(text);
        assertThat(ToneMarks.fold(folded)).isEqualTo(folded);
    }

    @SeededProperty
    void foldingIsOfTheSameLength(@ForAll("syllables") String text) {
        assertThat(ToneMarks.fold(text)).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"òa", "q", "ủy ", "\uD800", "\u0000", "oà"})
    void foldsAMillionSoon(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(ToneMarks.fold(text)).hasSameSizeAs(text));
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.strings()
                .withChars("qQhtoóòỏõọOÒuúùủũụUÙaáàảãạAÀeéèẻẽẹyýỳỷỹỵYỲnc -".toCharArray())
                .ofMaxLength(12);
    }
}
