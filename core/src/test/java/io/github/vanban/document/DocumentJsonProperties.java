package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.text.SeededProperty;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Bare mappers of Jackson 2 and 3 write a document alike, by the schema, and read it back equal. */
class DocumentJsonProperties {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.documents();
    }

    @SeededProperty
    void isWrittenAlikeByTheSchemaAndReadBackEqual(@ForAll("documents") Document document) {
        assertThat(SchemaOfDocuments.errors(BareMappers.json(document))).isEmpty();
    }

    @SeededProperty
    void copiesWithoutChangesToAnEqualDocument(@ForAll("documents") Document document) {
        assertThat(document.copy(change -> {})).isEqualTo(document);
    }
}
