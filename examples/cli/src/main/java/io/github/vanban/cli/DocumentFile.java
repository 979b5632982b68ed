package io.github.vanban.cli;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import java.util.Locale;
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
        InputBytes input = InputBytes.of(file);
        if (input.bytes().length == 0) {
            throw new UnusableInputException(
                    input.name() + ": a document is expected, it is empty");
        }
        return input.json() || file.endsWith(".json")
                ? fromJson(input)
                : DocumentReader.standard().read(input.text()).document();
    }

    private static Document fromJson(InputBytes input) {
        try {
            return StrictJson.read(input.bytes());
        } catch (JsonRefusedException e) {
            throw new UnusableInputException(input.name() + ": " + e.display(Locale.getDefault()));
        }
    }
}
