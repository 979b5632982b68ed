package io.github.vanban.cli;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads and writes documents as JSON; what cannot be read is explained with its place. */
final class DocumentFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

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
            Document document = MAPPER.readValue(input.bytes(), Document.class);
            if (document == null) {
                throw new UnusableInputException(
                        input.name() + ": a document is expected, not null");
            }
            return document;
        } catch (JacksonException e) {
            throw new UnusableInputException(input.name() + ": " + JsonProblem.explain(e));
        }
    }
}
