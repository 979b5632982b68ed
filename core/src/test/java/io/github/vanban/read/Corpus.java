package io.github.vanban.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real documents among the test resources; {@code corpus/README.md} says where they come from. */
public final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private Corpus() {}

    /** The files of all documents, in order. */
    public static List<Path> documents() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("documents"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the corpus by its name: {@code labels/…}, {@code index.jsonl}. */
    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
