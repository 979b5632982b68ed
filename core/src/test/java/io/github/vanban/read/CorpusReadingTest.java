package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusReadingTest {

    @Test
    void holdsAllDocuments() {
        assertThat(Corpus.documents()).hasSize(99);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCharacterLiesUnderOneSpan(Path file) {
        Reading reading = DocumentReader.standard().read(Corpus.text(file));

        ReadingProperties.assertTiles(reading);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lineBreaksOfAnySystemReadAlike(Path file) {
        String text = Corpus.text(file);
        Reading unix = DocumentReader.standard().read(text);

        assertThat(DocumentReader.standard().read(text.replace("\n", "\r\n")).document())
                .isEqualTo(unix.document());
        assertThat(DocumentReader.standard().read("\uFEFF" + text).document())
                .isEqualTo(unix.document());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void decomposedLettersReadAlike(Path file) {
        String text =
                java.text.Normalizer.normalize(Corpus.text(file), java.text.Normalizer.Form.NFC);
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);

        Reading reading = DocumentReader.standard().read(decomposed);

        assertThat(reading.document())
                .isEqualTo(DocumentReader.standard().read(text).document());
        ReadingProperties.assertTiles(reading);
    }

    static Stream<Path> documents() {
        return Corpus.documents().stream();
    }
}
