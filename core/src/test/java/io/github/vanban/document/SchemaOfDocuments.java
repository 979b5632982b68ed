package io.github.vanban.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published schema at work. */
final class SchemaOfDocuments {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.text(), InputFormat.JSON);

    private SchemaOfDocuments() {}

    /** The schema itself as JSON. */
    static JsonNode json() {
        return SCHEMA.getSchemaNode();
    }

    /** What the schema has against a document. */
    static List<Error> errors(JsonNode document) {
        return SCHEMA.validate(document);
    }

    /** What the schema has against a document. */
    static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }
}
