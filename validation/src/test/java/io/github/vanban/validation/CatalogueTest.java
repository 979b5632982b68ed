package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Example;
import io.github.vanban.validation.rule.Rule;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the catalogue against its examples: documents in order with one edit. */
class CatalogueTest {

    /** What only a built document can lack, or a very long text show; see BuiltOnlyRulesTest. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("KY-01", "TL-01", "DT-03");

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "letter", "decision", "minutes"})
    void findsNothingInTheDocumentsThatAreInOrder(String document) {
        assertThat(check(Example.original(document)).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void objectsToTheBadExamplesAndLetsTheNearMissesPass(Example example) {
        List<String> rules =
                check(example.text()).findings().stream().map(RuleFinding::rule).toList();
        if (example.bad()) {
            assertThat(rules).contains(example.rule());
        } else {
            assertThat(rules).doesNotContain(example.rule());
        }
    }

    @Test
    void hasABadExampleAndANearMissForEveryRuleThatIsChecked() {
        assertThat(evaluated()).isEqualTo(withExample(true)).isEqualTo(withExample(false));
    }

    @Test
    void hasEveryRuleWithACheckOrAReason() {
        List<Rule> rules = Catalogue.standard().rules();

        assertThat(rules).hasSize(206);
        assertThat(rules)
                .allMatch(rule -> rule.evaluated() == rule.unevaluated().isEmpty());
        assertThat(rules.stream().filter(Rule::evaluated)).hasSizeGreaterThan(120);
    }

    @Test
    void hasForEveryRuleATitleOfItsOwnAndAClauseInBothLanguages() {
        for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            List<Rule> rules = Catalogue.standard().rules();

            assertThat(rules.stream().map(rule -> rule.title(locale)))
                    .doesNotHaveDuplicates()
                    .allMatch(title -> Normalizer.isNormalized(title, Normalizer.Form.NFC))
                    .noneMatch(title -> title.isBlank() || title.endsWith("."));
            assertThat(rules.stream().map(rule -> rule.clause(locale)))
                    .noneMatch(String::isBlank)
                    .noneMatch(clause -> clause.contains("§"));
            assertThat(rules.stream().map(rule -> rule.group(locale)).distinct())
                    .hasSize(20);
        }
        Rule rule = Catalogue.standard().find("VH-04").orElseThrow();
        assertThat(rule.title(Locale.forLanguageTag("vi-VN")))
                .isEqualTo("Sai viết hoa tên cơ quan, tổ chức");
        assertThat(rule.clause(Locale.forLanguageTag("vi")))
                .isEqualTo("điểm a khoản 1 Mục IV Phụ lục II");
        assertThat(rule.group(Locale.FRENCH)).isEqualTo("Capital letters");
    }

    private static Set<String> evaluated() {
        return Catalogue.standard().rules().stream()
                .filter(Rule::evaluated)
                .map(Rule::id)
                .filter(id -> !WITHOUT_EXAMPLE.contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<String> withExample(boolean bad) {
        return Example.all().stream()
                .filter(example -> example.bad() == bad)
                .map(Example::rule)
                .collect(Collectors.toSet());
    }

    private static Report check(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }
}
