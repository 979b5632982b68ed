package io.github.vanban.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.Corpus;
import io.github.vanban.read.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well real documents are read: what the reader finds against what people found who read the
 * documents. The board is printed; a component below its floor fails.
 */
class ScoreboardTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Text that a scanner wrecked although the index calls it a text layer. */
    private static final Set<String> WRECKED = Set.of("049", "058", "084", "144");

    private static final Scores CLEAN = new Scores();
    private static final Scores SCANNED = new Scores();

    @BeforeAll
    static void readsEveryLabelledDocument() {
        Set<String> scanned = scanned();
        for (Path file : labels()) {
            JsonNode label = MAPPER.readTree(Corpus.text(file));
            String name = label.get("file").asString();
            String text = Corpus.text(Corpus.file("documents/" + name));
            Summary summary = Summary.of(name, DocumentReader.standard().read(text));
            (scanned.contains(name) ? SCANNED : CLEAN).add(label, MAPPER.valueToTree(summary));
        }
        System.out.println("Reading real documents\n" + CLEAN.board("not scanned")
                + SCANNED.board("scanned, for comparison"));
    }

    @Test
    void fiftyDocumentsAndMoreAreLabelled() {
        assertThat(CLEAN.documents()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void headerFieldsAreRight() {
        assertThat(CLEAN.header()).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void basesAreRight() {
        assertThat(CLEAN.of("bases")).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void outlineIsRight() {
        assertThat(CLEAN.of("outline")).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void recipientsAreRight() {
        assertThat(CLEAN.of("recipients")).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
        assertThat(CLEAN.of("addressees")).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void signersAreRight() {
        assertThat(CLEAN.signers()).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void citationsAreRight() {
        assertThat(CLEAN.of("citations")).as(CLEAN.misses()).isGreaterThanOrEqualTo(0.97);
    }

    private static List<Path> labels() {
        try (Stream<Path> files = Files.list(Corpus.file("labels"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> scanned() {
        Set<String> scanned = new HashSet<>();
        Corpus.text(Corpus.file("index.jsonl")).lines().map(MAPPER::readTree).forEach(row -> {
            String name = row.get("file").asString();
            if (row.get("how").asString().contains("tesseract")
                    || WRECKED.contains(name.substring(0, 3))) {
                scanned.add(name);
            }
        });
        return scanned;
    }
}
