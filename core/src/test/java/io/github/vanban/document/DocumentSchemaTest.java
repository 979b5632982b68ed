package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.vanban.body.Block;
import io.github.vanban.body.Body;
import io.github.vanban.body.Division;
import io.github.vanban.body.DivisionKind;
import io.github.vanban.body.Paragraph;
import io.github.vanban.body.Table;
import io.github.vanban.body.Task;
import io.github.vanban.body.TaskTable;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema names what the records have, and its examples are what they say to be. */
class DocumentSchemaTest {

    private static final JsonNode SCHEMA = SchemaOfDocuments.json();

    @Test
    void isASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

        assertThat(meta.validate(DocumentSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void showsADocumentThatIsWrittenAsItWasRead() {
        JsonNode example = SCHEMA.at("/examples/0");
        Document read = JsonMapper.shared().treeToValue(example, Document.class);

        assertThat(SchemaOfDocuments.errors(example)).isEmpty();
        assertThat(JsonMapper.shared().readTree(BareMappers.json(read))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("records")
    void knowsThePropertiesOfEveryRecord(String definition, Class<? extends Record> type) {
        List<String> components = new ArrayList<>();
        if (Block.class.isAssignableFrom(type)) {
            components.add("block");
        } else if (Attachment.class.isAssignableFrom(type)) {
            components.add("attachment");
        }
        Arrays.stream(type.getRecordComponents()).forEach(part -> components.add(part.getName()));

        assertThat(properties(definition)).containsExactlyElementsOf(components);
    }

    static Stream<Arguments> records() {
        return Map.ofEntries(
                        Map.entry("", Document.class),
                        Map.entry("header", Header.class),
                        Map.entry("organ", Organ.class),
                        Map.entry("marks", Marks.class),
                        Map.entry("contact", Contact.class),
                        Map.entry("title", Title.class),
                        Map.entry("preamble", Preamble.class),
                        Map.entry("body", Body.class),
                        Map.entry("division", Division.class),
                        Map.entry("paragraph", Paragraph.class),
                        Map.entry("table", Table.class),
                        Map.entry("tasks", TaskTable.class),
                        Map.entry("task", Task.class),
                        Map.entry("ending", Ending.class),
                        Map.entry("recipients", Recipients.class),
                        Map.entry("signature", Signature.class),
                        Map.entry("attachedText", AttachedText.class),
                        Map.entry("annex", Annex.class))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void describesNoOtherObject() {
        TreeSet<String> described = new TreeSet<>(SCHEMA.at("/$defs").propertyNames());
        described.removeAll(List.of("text", "blocks", "block", "attachment"));

        assertThat(described)
                .hasSize((int) records().count() - 1)
                .allSatisfy(name -> assertThat(properties(name)).isNotEmpty());
    }

    @Test
    void listsEveryConstantInOrder() {
        assertThat(words("/$defs/division/properties/kind/enum"))
                .isEqualTo(names(DivisionKind.values()));
        assertThat(words("/$defs/marks/properties/urgency/enum"))
                .isEqualTo(names(Urgency.values()));
        assertThat(words("/$defs/marks/properties/secrecy/enum"))
                .isEqualTo(names(Secrecy.values()));
        assertThat(words("/$defs/marks/properties/circulation/enum"))
                .isEqualTo(names(Circulation.values()));
        assertThat(words("/$defs/title/properties/type/examples"))
                .isEqualTo(Arrays.stream(AdministrativeType.values())
                        .map(AdministrativeType::title)
                        .toList());
    }

    private static List<String> properties(String definition) {
        String at = definition.isEmpty() ? "" : "/$defs/" + definition;
        return List.copyOf(SCHEMA.at(at + "/properties").propertyNames());
    }

    private static List<String> words(String pointer) {
        return SCHEMA.at(pointer).valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
