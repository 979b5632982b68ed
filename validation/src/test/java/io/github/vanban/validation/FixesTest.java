package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.rule.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Corrections change what they say and nothing else, once, and never make it worse. */
class FixesTest {

    static Stream<String> texts() {
        return Stream.concat(
                Example.all().stream().map(Example::text),
                Stream.of(
                        Seeds.text("seed-1-mg-long-hau.txt"),
                        Seeds.text("seed-2-th-tan-phuoc-3.txt")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void safeCorrectionsAreIdempotentAndOnlyTakeFindingsAway(String text) {
        Report before = check(text);
        String fixed = Fixes.apply(before, Fix.Safety.SAFE);
        Report after = check(fixed);

        assertThat(Fixes.apply(after, Fix.Safety.SAFE)).isEqualTo(fixed);
        List<String> left = new ArrayList<>(heavy(before));
        assertThat(heavy(after)).allMatch(left::remove, "was there before");
    }

    @Test
    void mendsTheFirstPlan() {
        String fixed = Fixes.apply(Seeds.report("1"), Fix.Safety.SAFE);

        assertThat(fixed)
                .isEqualTo(
                        Seeds.text("seed-1-mg-long-hau.txt").replace("88 /KH-MGLH", "88/KH-MGLH"));
        assertThat(Fixes.apply(Seeds.report("1"), Fix.Safety.GUARDED))
                .contains("tháng 3 năm 2023\n");
    }

    @Test
    void mendsTheSecondPlan() {
        String fixed = Fixes.apply(Seeds.report("2"), Fix.Safety.SAFE);

        assertThat(fixed)
                .isEqualTo(Seeds.text("seed-2-th-tan-phuoc-3.txt").replace("Lưu VT.", "Lưu: VT."));
    }

    @Test
    void everySafeCorrectionTakesItsFindingAway() {
        for (Example example : Example.all()) {
            Report before = check(example.text());
            for (RuleFinding finding : before.findings()) {
                if (finding.fix() != null && finding.fix().safety() == Fix.Safety.SAFE) {
                    assertThat(check(Fixes.apply(before, Fix.Safety.SAFE)).findings())
                            .extracting(RuleFinding::rule)
                            .as(example.toString())
                            .doesNotContain(finding.rule());
                }
            }
        }
    }

    @Test
    void oneCorrectionAloneLeavesTheOthers() {
        Report report = check("Số: 88 /KH-MGLH\n\nNơi nhận:\n- Lưu VT.\n");
        RuleFinding archive = report.findings().stream()
                .filter(finding -> finding.rule().equals("NN-04"))
                .findFirst()
                .orElseThrow();

        assertThat(Fixes.apply(report, archive))
                .isEqualTo("Số: 88 /KH-MGLH\n\nNơi nhận:\n- Lưu: VT.\n");
        assertThatThrownBy(() -> Fixes.apply(Seeds.report("1"), archive))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NN-04");
    }

    @Test
    void aBuiltDocumentHasNoTextToCorrect() {
        Report report = Checker.standard()
                .check(io.github.vanban.document.Document.plan("Cải cách").build());

        assertThatThrownBy(() -> Fixes.apply(report, Fix.Safety.SAFE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> heavy(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(RuleFinding::rule)
                .toList();
    }

    private static Report check(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }
}
