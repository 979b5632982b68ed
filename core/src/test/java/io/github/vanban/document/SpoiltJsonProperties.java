package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema refuses a document as soon as one value in it is of another kind or name. */
class SpoiltJsonProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<JsonNode> KINDS = List.of(
            MAPPER.readTree("\"Lưu\""),
            MAPPER.readTree("1"),
            MAPPER.readTree("true"),
            MAPPER.readTree("null"),
            MAPPER.readTree("[]"),
            MAPPER.readTree("{}"));

    @Provide
    Arbitrary<Document> documents() {
        return Documents.documents();
    }

    @Provide
    Arbitrary<JsonNode> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Property(tries = 60, seed = "20200305")
    void refusesAValueOfAnotherKindAnywhere(
            @ForAll("documents") Document document, @ForAll("kinds") JsonNode other) {
        JsonNode json = MAPPER.valueToTree(document);
        for (JsonNode parent : parents(json)) {
            if (parent instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode was = object.get(name);
                    object.set(name, other);
                    assertRefusedUnlessAlike(json, was, other);
                    object.set(name, was);
                }
            } else if (parent instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    JsonNode was = array.get(i);
                    array.set(i, other);
                    assertRefusedUnlessAlike(json, was, other);
                    array.set(i, was);
                }
            }
        }
    }

    @Property(tries = 60, seed = "20200305")
    void refusesAPropertyThatNobodyKnowsAnywhere(@ForAll("documents") Document document) {
        JsonNode json = MAPPER.valueToTree(document);
        for (JsonNode parent : parents(json)) {
            if (parent instanceof ObjectNode object) {
                object.put("khác", "");
                assertThat(SchemaOfDocuments.errors(json)).isNotEmpty();
                object.remove("khác");
            }
        }
        assertThat(SchemaOfDocuments.errors(json)).isEmpty();
    }

    private static void assertRefusedUnlessAlike(JsonNode json, JsonNode was, JsonNode is) {
        if (was.getNodeType() != is.getNodeType()) {
            assertThat(SchemaOfDocuments.errors(json)).as("%s", json).isNotEmpty();
        }
    }

    private static List<JsonNode> parents(JsonNode json) {
        List<JsonNode> found = new ArrayList<>(List.of(json));
        for (int i = 0; i < found.size(); i++) {
            found.get(i).valueStream().filter(JsonNode::isContainer).forEach(found::add);
        }
        return found;
    }
}
