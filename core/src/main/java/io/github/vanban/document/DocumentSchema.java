package io.github.vanban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Lược đồ JSON của văn bản: the JSON Schema (2020-12) of a {@link Document} with the components of
 * Điều 8, for whoever writes one as JSON: an editor, a web client, a language model. Its descriptions
 * are in Vietnamese and English.
 *
 * <p>It says more than the records do (properties that are not there are left out and never null, and
 * no others are known) and less than they do: numbers, dates, bases and recipients are texts here,
 * which their {@code parse} methods check; the schema cannot count nested divisions or the cells of a
 * row. What the schema accepts and Jackson reads is a document; whether it conforms is for the rules.
 */
public final class DocumentSchema {

    /** Where the schema lies among the resources of the class path or module path. */
    public static final String RESOURCE = "META-INF/vanban/document.schema.json";

    private DocumentSchema() {}

    /** The schema as it lies in the jar. */
    public static String text() {
        try (InputStream schema = DocumentSchema.class.getResourceAsStream('/' + RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("the jar of vanban-core lacks " + RESOURCE);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
