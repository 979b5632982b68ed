package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.source.Span;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Example;
import io.github.vanban.validation.rule.Rule;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule by itself against its examples, the documents in order and the founding plans. A change
 * to a rule runs a few milliseconds of tests here, so that every change of every rule can be tried:
 * this is the test that the mutation analysis runs.
 */
class SingleRuleTest {

    /** A text is read once, however often a rule is changed. */
    private static final Map<String, Reading> READINGS = new ConcurrentHashMap<>();

    /** They quote a value, a number or a date, and name the line in which it stands. */
    private static final Set<String> BY_VALUE = Set.of(
            "CQ-07", "DD-07", "DD-09", "DD-12", "LG-11", "NN-05", "NN-14", "SO-06", "SO-07",
            "SO-10", "SO-12", "SO-13", "SO-14", "SO-17");

    /** They name a letter that cannot be seen, several lines in one, the label of a list. */
    private static final Set<String> OTHERWISE = Set.of("CH-02", "KY-05", "NN-08");

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    static Stream<Rule> rules() {
        return Catalogue.standard().rules().stream().filter(Rule::evaluated);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void objectsToItsBadExamplesAndLetsTheNearMissesPass(Example example) {
        Rule rule = Catalogue.standard().find(example.rule()).orElseThrow();
        List<RuleFinding> findings = findings(rule, reading(example.text()));

        if (example.bad()) {
            assertThat(findings).isNotEmpty();
        } else {
            assertThat(findings).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void quotesWhatStandsAtThePlaceThatItNames(Example example) {
        Rule rule = Catalogue.standard().find(example.rule()).orElseThrow();
        for (RuleFinding finding : findings(rule, reading(example.text()))) {
            Span span = finding.place().span();
            if (span == null || finding.actual() == null || OTHERWISE.contains(rule.id())) {
                continue;
            }
            String written = words(span.of(example.text()));
            if (BY_VALUE.contains(rule.id())) {
                assertThat(written).contains(words(finding.actual()));
            } else {
                assertThat(written).isEqualTo(words(finding.actual()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isContentWithWhatItsCorrectionLeaves(Example example) {
        Rule rule = Catalogue.standard().find(example.rule()).orElseThrow();
        for (RuleFinding finding : findings(rule, reading(example.text()))) {
            if (finding.fix() != null) {
                StringBuilder text = new StringBuilder(example.text());
                List<Edit> edits = finding.fix().edits();
                for (int i = edits.size() - 1; i >= 0; i--) {
                    Span span = edits.get(i).span();
                    text.replace(span.start(), span.end(), edits.get(i).text());
                }
                assertThat(findings(rule, reading(text.toString()))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsNothingInTheDocumentsThatAreInOrder(Rule rule) {
        for (String document : List.of("plan", "letter", "decision", "minutes")) {
            assertThat(findings(rule, reading(Example.original(document))))
                    .as(document)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsInTheFoundingPlansWhatTheOracleSays(Rule rule) {
        for (String seed : List.of("1", "2")) {
            Set<String> expected = new TreeSet<>();
            boolean free = false;
            for (String[] row : Seeds.oracle()) {
                if (!row[0].equals(seed) || !List.of(row[1].split(",")).contains(rule.id())) {
                    continue;
                }
                free |= row[2].equals("may");
                if (row[2].equals("fires")) {
                    expected.addAll(List.of(row[3].split(",")));
                }
            }
            Reading reading = reading(Seeds.text(
                    seed.equals("1") ? "seed-1-mg-long-hau.txt" : "seed-2-th-tan-phuoc-3.txt"));
            Set<String> found = new TreeSet<>();
            boolean hints = true;
            for (RuleFinding finding : findings(rule, reading)) {
                found.add(line(reading, finding.place().span()));
                hints &= finding.severity() == Severity.INFO;
            }
            if (free || hints) {
                assertThat(found).containsAll(expected);
            } else {
                assertThat(found).isEqualTo(expected);
            }
        }
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static String line(Reading reading, Span span) {
        return span == null
                ? ""
                : Integer.toString(reading.position(span.start()).line());
    }

    private static Reading reading(String text) {
        return READINGS.computeIfAbsent(text, DocumentReader.standard()::read);
    }

    private static List<RuleFinding> findings(Rule rule, Reading reading) {
        return rule.examine(Subject.of(reading, Profile.ISSUED, CitationStyle.ND30), null)
                .findings();
    }
}
