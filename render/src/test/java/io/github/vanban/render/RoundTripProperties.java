package io.github.vanban.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @SeededProperty
    void whatFlowPrintsIsReadBack(@ForAll("documents") Document document) {
        String text = TextRenderer.flow().render(document);

        Reading reading = DocumentReader.standard().read(text);

        assertThat(reading.document()).as(text).isEqualTo(document);
        assertThat(reading.unread()).as(text).isEmpty();
    }

    @Provide
    Arbitrary<Document> documents() {
        return FlowDocuments.documents();
    }
}
