package io.github.vanban.cli;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes documents as JSON; what cannot be read is explained with its place. */
final class DocumentFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DocumentFile() {}

    static String write(Document document) {
        return MAPPER.writeValueAsString(document) + "\n";
    }

    /** Reads a document from JSON, or from the text of one. */
    static Document read(String file) {
        return read(file, Reading::document, document -> document);
    }

    /** The same, for one who wants the text of a document too, when there is one. */
    static <R> R read(String file, Function<Reading, R> read, Function<Document, R> built) {
        InputBytes input = InputBytes.of(file);
        if (input.bytes().length == 0) {
            throw new UnusableInputException(
                    input.name() + ": a document is expected, it is empty");
        }
        return input.json() || file.endsWith(".json")
                ? built.apply(fromJson(input))
                : read.apply(DocumentReader.standard().read(input.text()));
    }

    private static Document fromJson(InputBytes input) {
        try {
            return StrictJson.read(input.bytes());
        } catch (JsonRefusedException e) {
            throw new UnusableInputException(input.name() + ": " + e.display(Locale.getDefault()));
        }
    }
}
