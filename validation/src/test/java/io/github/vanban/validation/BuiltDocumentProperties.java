package io.github.vanban.validation;

import static io.github.vanban.testkit.VanbanAssertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.testkit.BrokenDocument;
import io.github.vanban.testkit.BrokenDocuments;
import io.github.vanban.testkit.DocumentDomain;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What is built in order is found in order; what it lacks is found by the one rule that wants it. */
@Domain(DocumentDomain.class)
class BuiltDocumentProperties {

    @Property(seed = "20200305", tries = 400)
    void nothingIsFoundInADocumentInOrder(@ForAll Document document) {
        assertThat(document).isInOrder();
    }

    @Property(seed = "20200305", tries = 400, edgeCases = EdgeCasesMode.NONE)
    void oneMistakeIsFoundByOneRule(@ForAll BrokenDocument broken) {
        assertThat(broken.document()).as(broken.rule()).isBrokenOnlyBy(broken.rule());
        Statistics.collect(broken.rule());
        Statistics.coverage(coverage -> BrokenDocuments.rules()
                .forEach(rule -> coverage.check(rule).count(count -> count > 0)));
    }
}
