package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of Jackson 2 and Jackson 3 as they come, without a module or an option. */
final class BareMappers {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    private BareMappers() {}

    /** The JSON of a document, once both have written the same and each has read the other's back. */
    static String json(Document document) {
        String json = JACKSON_3.writeValueAsString(document);
        try {
            assertThat(JACKSON_2.writeValueAsString(document)).isEqualTo(json);
            assertThat(JACKSON_2.readValue(json, Document.class)).isEqualTo(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(JACKSON_3.readValue(json, Document.class)).isEqualTo(document);
        return json;
    }
}
