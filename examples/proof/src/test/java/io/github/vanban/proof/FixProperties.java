package io.github.vanban.proof;

import io.github.vanban.testkit.Mutations;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Example;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** Corrections change what they name, once, and take away the findings that they mend and no other. */
class FixProperties {

    @Property(seed = "20200305", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void correctionsOfTwoMistakesAreSound(@ForAll("twice") String text, @ForAll Fix.Safety most) {
        Statistics.collect(Corrected.assertSound(text, most));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    /** Every example of the catalogue, each of which has another mistake or nearly one. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Tag("heavy")
    void correctionsOfTheExamplesAreSound(
            @ForAll("examples") Example example, @ForAll Fix.Safety most) {
        Corrected.assertSound(example.text(), most);
    }

    @Property(tries = 150, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void correctionsOfSomeExamplesAreSound(
            @ForAll("examples") Example example, @ForAll Fix.Safety most) {
        Corrected.assertSound(example.text(), most);
    }

    @Provide
    Arbitrary<String> twice() {
        return Mutations.broken(Checked::text)
                .flatMap(broken -> Arbitraries.of(Mutations.catalogue())
                        .map(second -> second.applyTo(broken.text()).orElse(broken.text())));
    }

    @Provide
    Arbitrary<Example> examples() {
        return Arbitraries.of(Example.all());
    }
}
