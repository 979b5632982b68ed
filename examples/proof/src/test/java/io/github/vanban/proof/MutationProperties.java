package io.github.vanban.proof;

import static io.github.vanban.testkit.VanbanAssertions.assertThat;

import io.github.vanban.testkit.BrokenText;
import io.github.vanban.testkit.Mutation;
import io.github.vanban.testkit.Mutations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** One mistake in a text in order is found by its rule, and no other rule objects. */
class MutationProperties {

    @Property(seed = "20200305", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void oneMistakeIsFoundByOneRule(@ForAll("broken") BrokenText broken) {
        assertOnlyItsRuleObjects(broken);
    }

    @Property(seed = "20260305", tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @Tag("heavy")
    void everyMistakeIsFoundByOneRule(@ForAll("broken") BrokenText broken) {
        assertOnlyItsRuleObjects(broken);
        Statistics.collect(broken.mutation());
        Statistics.coverage(coverage -> {
            for (Mutation mutation : Mutations.catalogue()) {
                coverage.check(mutation).count(count -> count > 0);
            }
        });
    }

    private static void assertOnlyItsRuleObjects(BrokenText broken) {
        assertThat(broken.reading()).as(broken.toString()).isBrokenOnlyBy(broken.rule());
    }

    @Test
    void mostOfTheRulesThatWeighAreBroken() {
        Assertions.assertThat(Mutations.catalogue().stream().map(Mutation::rule).distinct())
                .hasSizeGreaterThan(90);
    }

    @Provide
    Arbitrary<BrokenText> broken() {
        return Mutations.broken(Checked::text);
    }
}
