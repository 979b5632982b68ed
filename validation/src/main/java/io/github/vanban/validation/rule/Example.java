package io.github.vanban.validation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Ví dụ: a document in order with one edit, which a rule objects to or lets pass. The four documents
 * are made up after mẫu 1.2, 1.4, 1.5 and 1.9.
 *
 * @param rule the id of the rule
 * @param document {@code plan}, {@code letter}, {@code decision} or {@code minutes}
 * @param bad whether the rule objects; otherwise it has to stay silent
 * @param before the words of the document that are replaced
 * @param after what stands there instead
 */
public record Example(String rule, String document, boolean bad, String before, String after) {

    /** Every example of the catalogue. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (List<String> row : Tsv.rows("examples/mutations.tsv")) {
            examples.add(new Example(
                    row.get(0),
                    row.get(1),
                    row.get(2).equals("bad"),
                    row.get(3).translateEscapes(),
                    row.get(4).translateEscapes()));
        }
        return List.copyOf(examples);
    }

    /** The whole text of the example. */
    public String text() {
        String original = original(document);
        int at = original.indexOf(before);
        return original.substring(0, at) + after + original.substring(at + before.length());
    }

    /** One of the four documents without an edit. */
    public static String original(String document) {
        try (InputStream stream =
                Example.class.getResourceAsStream("examples/" + document + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException(document + " is no example");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
