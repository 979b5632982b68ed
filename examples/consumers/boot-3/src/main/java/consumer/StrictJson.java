package consumer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentSchema;
import java.io.IOException;
import java.util.List;

/**
 * Reads a document from JSON that a person, a web client or a language model wrote: by size and depth
 * first, then by the schema, then by the values' own forms. What is refused is refused with every
 * place and reason, in Vietnamese and English.
 *
 * <p>To use it elsewhere, copy it with {@link JsonProblem}, {@link JsonRefusedException}, {@link
 * SchemaProblems} and {@link ValueProblem}; it needs Jackson 2 and com.networknt:json-schema-validator 2. An
 * application with Spring Boot 4 that does so is examples/consumers/boot-4; examples/consumers/boot-3
 * is the same for Jackson 2. Thread-safe.
 */
final class StrictJson {

    /** The longest JSON that is read, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    /** The deepest nesting of objects and arrays; divisions nested 32 deep need 70. */
    static final int MAX_DEPTH = 80;

    /** The most names, values and brackets; a plan of two thousand sections has a quarter of it. */
    static final int MAX_TOKENS = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxTokenCount(MAX_TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            // Said here in words of its own.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.text(), InputFormat.JSON);

    private StrictJson() {}

    /**
     * Reads a document.
     *
     * @throws JsonRefusedException when this is no JSON, or no document
     */
    static Document read(byte[] json) {
        if (json.length > MAX_BYTES) {
            throw refused(
                    "",
                    "quá dài, chỉ nhận đến " + MAX_BYTES + " byte",
                    "too long, at most " + MAX_BYTES + " bytes are read");
        }
        JsonNode tree = tree(json);
        List<JsonProblem> problems = SchemaProblems.of(SCHEMA, tree);
        if (!problems.isEmpty()) {
            throw new JsonRefusedException(problems);
        }
        try {
            return MAPPER.treeToValue(tree, Document.class);
        } catch (JsonMappingException e) {
            throw new JsonRefusedException(List.of(ValueProblem.of(e)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a tree is no text that could be malformed
        }
    }

    private static JsonNode tree(byte[] json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            try {
                JsonNode tree = MAPPER.readTree(parser);
                if (parser.nextToken() != null) {
                    throw refused(
                            "", "sau văn bản còn dữ liệu khác", "something follows the document");
                }
                return tree;
            } catch (JacksonException e) {
                throw unreadable(e, parser.getParsingContext().pathAsPointer().toString());
            }
        } catch (IOException e) {
            // Bytes that are no characters: Jackson 3 has an exception of its own for them.
            throw refused(
                    "", "không phải JSON đúng cú pháp", "no well-formed JSON: " + e.getMessage());
        }
    }

    private static JsonRefusedException unreadable(JacksonException problem, String pointer) {
        if (problem instanceof StreamConstraintsException) {
            return refused(
                    pointer,
                    "quá " + MAX_DEPTH + " cấp lồng nhau hoặc " + MAX_TOKENS
                            + " thành phần, hoặc một số quá dài",
                    "nested deeper than " + MAX_DEPTH + " levels, more than " + MAX_TOKENS
                            + " tokens, or one number is too long");
        }
        String reason = problem.getOriginalMessage();
        if (reason.startsWith("Duplicate")) {
            return refused(pointer, "ghi hai lần", "written twice");
        }
        String place =
                problem.getLocation().getLineNr() + ":" + problem.getLocation().getColumnNr();
        return refused(
                pointer,
                "không phải JSON đúng cú pháp, tại dòng:cột " + place,
                "no well-formed JSON at line:column " + place + ": " + reason);
    }

    private static JsonRefusedException refused(String pointer, String vi, String en) {
        return new JsonRefusedException(List.of(new JsonProblem(pointer, vi, en)));
    }
}
