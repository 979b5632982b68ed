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
    void isWrittenAlikeAndReadBackEqual(Path paper) {
        Document document = DocumentReader.standard().read(Corpus.text(paper)).document();

        assertThat(BareMappers.json(document)).startsWith("{");
    }

    static Stream<Path> papers() {
        return Corpus.documents().stream();
    }
}
