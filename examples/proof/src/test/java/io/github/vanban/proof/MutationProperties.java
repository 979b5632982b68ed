package io.github.vanban.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.testkit.Mutation;
import io.github.vanban.testkit.Mutations;
import io.github.vanban.testkit.Mutations.Broken;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** One mistake in a text in order is found by its rule, and no other rule objects. */
class MutationProperties {

    @Property(seed = "20200305", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void oneMistakeIsFoundByOneRule(@ForAll("broken") Broken broken) {
        assertOnlyItsRuleObjects(broken);
    }

    @Property(seed = "20260305", tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @Tag("heavy")
    void everyMistakeIsFoundByOneRule(@ForAll("broken") Broken broken) {
        assertOnlyItsRuleObjects(broken);
        Statistics.collect(broken.mutation());
        Statistics.coverage(coverage -> {
            for (Mutation mutation : Mutations.catalogue()) {
                coverage.check(mutation).count(count -> count > 0);
            }
        });
    }

    private static void assertOnlyItsRuleObjects(Broken broken) {
        String rule = broken.mutation().rule();
        List<RuleFinding> findings = Checked.report(broken.text()).findings();
        Set<String> heavy = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(RuleFinding::rule)
                .collect(Collectors.toSet());

        assertThat(findings).extracting(RuleFinding::rule).as(broken.toString()).contains(rule);
        assertThat(heavy).as(broken.toString()).isSubsetOf(rule);
    }

    @Test
    void mostOfTheRulesThatWeighAreBroken() {
        assertThat(Mutations.catalogue().stream().map(Mutation::rule).distinct())
                .hasSizeGreaterThan(90);
    }

    @Provide
    Arbitrary<Broken> broken() {
        return Mutations.broken();
    }
}
