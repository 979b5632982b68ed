package io.github.vanban.validation.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.source.Span;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Fixes;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that are not what they seem, each named at its place. */
class CharacterRulesTest {

    private static final String BEFORE = "I. NỘI DUNG\n";

    @ParameterizedTest
    @CsvSource({
        "Cải c\u0430ch, 5, \u0430 (U+0430)",
        "\u0430cách, 0, \u0430 (U+0430)",
        "Cải các\u0445, 7, \u0445 (U+0445)",
        "\u0189ề án, 0, \u0189 (U+0189)",
        "Vận \u018Cộng, 4, \u018C (U+018C)",
        "cải\u200B cách, 3, U+200B",
        "cải\u202E cách, 3, U+202E",
        "cải\uFEFF cách, 3, U+FEFF",
        "cải c\u00ADách, 5, U+00AD",
        "\uFF21n toàn, 0, \uFF21 (U+FF21)"
    })
    void aLookAlikeOrInvisibleCharacterIsNamedWhereItFirstStands(
            String words, int at, String name) {
        int start = BEFORE.length() + at;

        assertThat(findings("CH-02", BEFORE + words + ".\nVà " + words + " nữa.\n"))
                .extracting(finding -> finding.place().span(), RuleFinding::actual)
                .containsExactly(tuple(new Span(start, start + 1), name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Москва và Hà Nội",
                "dung lượng 5 µm, hệ số α",
                "Đề án, vận động",
                "§ 5, 15° và ½ giờ",
                "Cải cách № 5"
            })
    void foreignWordsAndSignsOfMeasureAreNoDisguise(String words) {
        assertThat(findings("CH-02", BEFORE + words + ".\n")).isEmpty();
        assertThat(findings("CH-02", "\uFEFF" + BEFORE + words + ".\n")).isEmpty();
    }

    @Test
    void twoDifferentOnesAreTwoFindings() {
        assertThat(findings("CH-02", BEFORE + "c\u0430i\u200B cách.\n")).hasSize(2);
    }

    @Test
    void everyEthIsMendedByOneCorrection() {
        String text = BEFORE + "Ðẩy mạnh; Ðôn đốc.\n";

        assertThat(mended(text)).isEqualTo(BEFORE + "Đẩy mạnh; Đôn đốc.\n");
        assertThat(findings("CH-02", text)).hasSize(1);
    }

    @Test
    void decomposedWordsAreOneFindingThatMendsThemAllAndNothingElse() {
        String text = BEFORE + "Ca\u0309i ca\u0301ch  toàn trươ\u0300ng\n";

        assertThat(findings("CH-01", text))
                .extracting(finding -> finding.place().span(), RuleFinding::expected)
                .containsExactly(tuple(new Span(BEFORE.length(), BEFORE.length() + 4), "Cải"));
        assertThat(mended(text)).isEqualTo(BEFORE + "Cải cách  toàn trường\n");
        assertThat(findings("CH-01", mended(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 1", "9, 1"})
    void eightLettersOfAnOldFontShowThatTheTextIsInIt(int letters, int found) {
        String text = BEFORE + "hoc sinh " + "l\u00B5m ".repeat(letters) + "viec\n";

        assertThat(findings("PG-06", text)).hasSize(found).allSatisfy(finding -> {
            assertThat(finding.actual()).isEqualTo("l\u00B5m");
            assertThat(finding.place().span().of(text)).isEqualTo("l\u00B5m");
        });
    }

    @Test
    void anOldLetterCountsBesideALetterOnly() {
        assertThat(findings("PG-06", BEFORE + "5 \u00B5 6 ".repeat(9) + "\n")).isEmpty();
        assertThat(findings("PG-06", BEFORE + "\u00B5m ".repeat(9) + "\n")).hasSize(1);
        assertThat(findings("PG-06", BEFORE + "l\u00B5 ".repeat(9) + "\n")).hasSize(1);
    }

    private static String mended(String text) {
        return Fixes.apply(report(text), Fix.Safety.SAFE);
    }

    private static List<RuleFinding> findings(String rule, String text) {
        return report(text).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Report report(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }
}
