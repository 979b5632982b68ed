package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.Corpus;
import io.github.vanban.read.DocumentReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader makes of real papers is written and read back like any other document. */
class CorpusJsonTest {

    @ParameterizedTest
    @MethodSource("papers")
    void isWrittenAlikeByTheSchemaAndReadBackEqual(Path paper) {
        Document document = DocumentReader.standard().read(Corpus.text(paper)).document();

        assertThat(SchemaOfDocuments.errors(BareMappers.json(document))).isEmpty();
    }

    static Stream<Path> papers() {
        return Corpus.documents().stream();
    }
}
