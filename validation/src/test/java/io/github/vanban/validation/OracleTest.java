package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to fire on the two founding plans fires there, and no other error or warning does. */
class OracleTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void errorsAndWarningsAreExactlyThoseOfTheOracle(String seed) {
        Set<String> expected = new TreeSet<>();
        Set<String> free = new TreeSet<>();
        for (String[] row : Seeds.oracle()) {
            String severity = row[4].isEmpty() ? "" : row[4].substring(0, 1);
            if (row[0].equals(seed) && row[2].equals("may")) {
                free.add(row[1]);
            } else if (row[0].equals(seed) && row[2].equals("fires") && !severity.equals("I")) {
                for (String line : row[3].split(",")) {
                    // VD-01 may also fire where a document without any number is cited.
                    expected.add(severity + " " + row[1] + " " + line);
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (RuleFinding finding : Seeds.report(seed).findings()) {
            boolean counts = finding.severity() != Severity.INFO
                    && (!free.contains(finding.rule()) || expected.contains(shown(seed, finding)));
            if (counts) {
                found.add(shown(seed, finding));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void hintsAreAtLeastThoseOfTheOracle(String seed) {
        List<String> found = Seeds.report(seed).findings(Severity.INFO).stream()
                .map(finding -> shown(seed, finding))
                .toList();
        for (String[] row : Seeds.oracle()) {
            if (row[0].equals(seed) && row[2].equals("fires") && row[4].equals("I")) {
                Arrays.stream(row[3].split(","))
                        .forEach(line -> assertThat(found).contains("I " + row[1] + " " + line));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void silentRulesAreSilent(String seed) {
        List<String> rules =
                Seeds.report(seed).findings().stream().map(RuleFinding::rule).toList();
        for (String[] row : Seeds.oracle()) {
            if (row[0].equals(seed) && (row[2].equals("silent") || row[2].startsWith("not"))) {
                assertThat(rules).doesNotContain(row[1].split(","));
            }
        }
    }

    private static String shown(String seed, RuleFinding finding) {
        Reading reading = Seeds.reading(seed);
        String line = finding.place().span() == null
                ? ""
                : Integer.toString(
                        reading.position(finding.place().span().start()).line());
        return finding.severity().name().charAt(0) + " " + finding.rule() + " " + line;
    }
}
