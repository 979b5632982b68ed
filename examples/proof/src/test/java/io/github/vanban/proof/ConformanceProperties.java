package io.github.vanban.proof;

import static io.github.vanban.testkit.VanbanAssertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.testkit.DocumentDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** The core promise: what the builders build in order is found in order when it is printed and read again. */
@Domain(DocumentDomain.class)
class ConformanceProperties {

    @Property(seed = "20200305", tries = 400)
    void nothingIsFoundInTheTextOfADocumentInOrder(@ForAll Document document) {
        assertNothingInTheText(document);
    }

    @Property(seed = "20260305", tries = 5000)
    @Tag("heavy")
    void nothingIsFoundInManyTexts(@ForAll Document document) {
        assertNothingInTheText(document);
    }

    private static void assertNothingInTheText(Document document) {
        String text = Checked.text(document);

        assertThat(Checked.report(text)).as(text).isInOrder();
    }
}
