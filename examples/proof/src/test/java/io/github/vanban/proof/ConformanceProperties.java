package io.github.vanban.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.testkit.ConformantDocuments;
import io.github.vanban.testkit.SeededProperty;
import io.github.vanban.validation.Checker;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** The core promise: what the builders build in order is found in order, printed and read again too. */
class ConformanceProperties {

    @SeededProperty
    void nothingIsFoundInTheTextOfADocumentInOrder(@ForAll("documents") Document document) {
        String text = Checked.text(document);

        assertThat(Checked.heavy(Checked.report(text))).as(text).isEmpty();
    }

    @SeededProperty
    void nothingIsFoundInTheDocumentItself(@ForAll("documents") Document document) {
        assertThat(Checked.heavy(Checker.standard().check(document)))
                .as(document.toString())
                .isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return ConformantDocuments.documents();
    }
}
