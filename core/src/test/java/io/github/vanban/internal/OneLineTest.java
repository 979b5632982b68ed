package io.github.vanban.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.text.SeededProperty;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {

    @Test
    void makesEveryRunOfWhiteSpaceOneSpace() {
        assertThat(OneLine.of(" a\t\n b\u00A0\u2003c\u3000")).isEqualTo("a b c");
        assertThat(OneLine.of("a b")).isSameAs("a b");
        assertThat(OneLine.of(" \u00A0")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneLine.required("\u00A0", "name"))
                .withMessageContaining("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a; | a",
                "a. | a",
                "a, | a",
                "a./. | a",
                "a . ; | a",
                "v.v. | v.v.",
                "a v.v.; | a v.v.",
                "a... | a...",
                "a… | a…",
                "; | ''",
                "Điều 5. | Điều 5",
                "TP. HCM. | TP. HCM"
            })
    void dropsTheMarkThatEndsALine(String line, String bare) {
        assertThat(OneLine.withoutEndMark(line)).isEqualTo(bare);
    }

    @SeededProperty
    void changesNothingTheSecondTime(@ForAll String text) {
        String line = OneLine.of(text);
        assertThat(OneLine.of(line)).isEqualTo(line);
        assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
        assertThat(OneLine.withoutEndMark(OneLine.withoutEndMark(line)))
                .isEqualTo(OneLine.withoutEndMark(line));
    }
}
