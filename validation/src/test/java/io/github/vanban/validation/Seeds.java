package io.github.vanban.validation;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The two school plans, real documents, and what a careful clerk finds in them. */
final class Seeds {

    private Seeds() {}

    static Reading reading(String seed) {
        return DocumentReader.standard()
                .read(text(
                        seed.equals("1") ? "seed-1-mg-long-hau.txt" : "seed-2-th-tan-phuoc-3.txt"));
    }

    static Report report(String seed) {
        return Checker.standard().check(reading(seed));
    }

    static String text(String name) {
        try (InputStream stream = Seeds.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the oracle without its heading. */
    static List<String[]> oracle() {
        return text("oracle.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
