package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.validation.Judged.Defect;
import io.github.vanban.validation.Judged.Said;
import io.github.vanban.validation.Judged.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people found in real papers, and what they say of the findings of the rules. */
class AgreementTest {

    /** A headline of the web in capitals; the paper itself would be right. */
    private static final Set<String> STILL_WRONG = Set.of("TL-06 in line 14 of 097");

    private static final Set<Said> RIGHT = Judged.verdicts().stream()
            .filter(verdict -> verdict.both("right"))
            .map(Verdict::said)
            .collect(Collectors.toSet());

    private static final Path TABLE = Path.of("../docs/agreement.md");

    private final List<Said> said = Judged.said();

    @Test
    void saysWhatBothReadersCallRight() {
        assertThat(said).containsAll(RIGHT);
    }

    @Test
    void saysNoMoreWhatBothReadersCallWrong() {
        assertThat(Judged.verdicts())
                .filteredOn(verdict -> verdict.both("wrong"))
                .filteredOn(verdict -> !RIGHT.contains(verdict.said()))
                .filteredOn(verdict -> said.contains(verdict.said()))
                .extracting(verdict -> verdict.said().toString())
                .containsExactlyInAnyOrderElementsOf(STILL_WRONG);
    }

    /** A new finding in one of these papers has to be read by two people before it may stand here. */
    @Test
    void saysNothingThatNobodyHasJudged() {
        assertThat(said)
                .isSubsetOf(Judged.verdicts().stream().map(Verdict::said).toList());
    }

    @Test
    void isRightInNearlyAll() {
        Agreement agreement = new Agreement(said);

        assertThat(agreement.right("E", Verdict::first)).isGreaterThanOrEqualTo(0.97);
        assertThat(agreement.right("E", Verdict::second)).isGreaterThanOrEqualTo(0.97);
        assertThat(agreement.right("W", Verdict::first)).isGreaterThanOrEqualTo(0.92);
        assertThat(agreement.right("W", Verdict::second)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void findsNineOfTenDefects() {
        List<Defect> defects = Judged.defects();
        long found = defects.stream().filter(defect -> defect.among(said)).count();

        assertThat(found / (double) defects.size()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void standsInTheTableByRule() throws IOException {
        String table = new Agreement(said).table();
        if (Boolean.getBoolean("agreement.refresh")) {
            Files.writeString(TABLE, table);
        }

        assertThat(Files.readString(TABLE))
                .as("refresh it: mvn -B -pl validation -am test -Dtest=AgreementTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dagreement.refresh=true")
                .isEqualTo(table);
    }
}
