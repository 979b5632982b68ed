package io.github.vanban.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.testkit.ConformantDocuments;
import io.github.vanban.validation.Checker;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The core promise: what the builders build in order is found in order, printed and read again too. */
class ConformanceProperties {

    @Property(seed = "20200305", tries = 400)
    void nothingIsFoundInTheTextOfADocumentInOrder(@ForAll("documents") Document document) {
        assertNothingInTheText(document);
    }

    @Property(seed = "20260305", tries = 5000)
    @Tag("heavy")
    void nothingIsFoundInManyTexts(@ForAll("documents") Document document) {
        assertNothingInTheText(document);
    }

    @Property(seed = "20200305", tries = 400)
    void nothingIsFoundInTheDocumentItself(@ForAll("documents") Document document) {
        assertThat(Checked.heavy(Checker.standard().check(document)))
                .as(document.toString())
                .isEmpty();
    }

    private static void assertNothingInTheText(Document document) {
        String text = Checked.text(document);

        assertThat(Checked.heavy(Checked.report(text))).as(text).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return ConformantDocuments.documents();
    }
}
