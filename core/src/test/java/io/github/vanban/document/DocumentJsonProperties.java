package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.SeededProperty;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** A bare Jackson 3 mapper writes a document and reads it back equal. */
class DocumentJsonProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Provide
    Arbitrary<Document> documents() {
        return Documents.documents();
    }

    @SeededProperty
    void isReadBackEqual(@ForAll("documents") Document document) {
        String json = MAPPER.writeValueAsString(document);

        assertThat(MAPPER.readValue(json, Document.class)).isEqualTo(document);
    }

    @SeededProperty
    void copiesWithoutChangesToAnEqualDocument(@ForAll("documents") Document document) {
        assertThat(document.copy(change -> {})).isEqualTo(document);
    }
}
