package io.github.vanban.cli;

import io.github.vanban.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    static Document read(String file) {
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            throw new UnusableInputException(named(file) + ": a document is expected, it is empty");
        }
        try {
            Document document = MAPPER.readValue(bytes, Document.class);
            if (document == null) {
                throw new UnusableInputException(
                        named(file) + ": a document is expected, not null");
            }
            return document;
        } catch (JacksonException e) {
            throw new UnusableInputException(named(file) + ": " + JsonProblem.explain(e));
        }
    }

    private static String named(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    private static byte[] bytes(String file) {
        try {
            return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (InvalidPathException e) {
            throw new UnusableInputException("cannot read " + file + ": not a file name");
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + ": " + FileProblem.reason(e));
        }
    }
}
