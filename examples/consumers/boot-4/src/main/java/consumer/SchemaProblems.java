package consumer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a schema has against JSON, said by place and in words for people. */
final class SchemaProblems {

    /** Whoever made more mistakes than this made one of them often. */
    private static final int MOST = 20;

    private static final Map<String, String> VIETNAMESE = Map.of(
            "object", "đối tượng {…}",
            "array", "mảng […]",
            "string", "chuỗi \"…\"",
            "integer", "số nguyên",
            "number", "số",
            "boolean", "true hay false",
            "null", "null");

    private final Schema schema;
    private final Set<JsonProblem> problems = new LinkedHashSet<>();

    private SchemaProblems(Schema schema) {
        this.schema = schema;
    }

    static List<JsonProblem> of(Schema schema, JsonNode json) {
        SchemaProblems found = new SchemaProblems(schema);
        for (Error error : schema.validate(json)) {
            found.problems.add(found.problem(error));
            if (found.problems.size() == MOST) {
                break;
            }
        }
        return new ArrayList<>(found.problems);
    }

    private JsonProblem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "type" -> {
                String wanted = error.getSchemaNode().asString();
                String given = kind(error.getInstanceNode());
                yield new JsonProblem(
                        pointer,
                        "cần " + vietnamese(wanted) + ", đây là " + vietnamese(given),
                        "expected " + wanted + ", this is " + given);
            }
            case "required" ->
                new JsonProblem(
                        pointer,
                        "thiếu \"" + error.getProperty() + "\"",
                        "\"" + error.getProperty() + "\" is missing");
            case "additionalProperties" -> {
                String known = known(error);
                yield new JsonProblem(
                        pointer + JsonProblem.step(error.getProperty()),
                        "ở đây không có thành phần này, chỉ có " + known,
                        "unknown property; known here are " + known);
            }
            case "enum", "const" -> {
                String constants = constants(error.getSchemaNode());
                yield new JsonProblem(
                        pointer,
                        error.getInstanceNode() + " không thuộc " + constants,
                        error.getInstanceNode() + " is not one of " + constants);
            }
            case "pattern", "minLength" ->
                new JsonProblem(
                        pointer,
                        "để trống; hãy bỏ hẳn hoặc ghi nội dung",
                        "blank; leave it out or say something");
            case "minProperties" ->
                new JsonProblem(
                        pointer,
                        "phải có ít nhất một thành phần",
                        "at least one property is needed");
            default -> new JsonProblem(pointer, error.getMessage(), error.getMessage());
        };
    }

    private String known(Error error) {
        String place = error.getSchemaLocation().getFragment().getParent().toString();
        return String.join(
                ", ", schema.getSchemaNode().at(place + "/properties").propertyNames());
    }

    private static String constants(JsonNode constants) {
        return constants.isArray()
                ? constants.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : constants.asString();
    }

    private static String vietnamese(String kind) {
        return VIETNAMESE.getOrDefault(kind, kind);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> "object";
            case ARRAY -> "array";
            case STRING, BINARY -> "string";
            case NUMBER -> node.isIntegralNumber() ? "integer" : "number";
            case BOOLEAN -> "boolean";
            case NULL, MISSING -> "null";
        };
    }
}
