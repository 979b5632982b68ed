package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.profile.Scope;
import io.github.vanban.validation.rule.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of reports says what the records say, and no more and no less. */
class ReportSchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.text(), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void acceptsTheReportOfASeed(String seed) {
        assertThat(SCHEMA.validate(json(seed))).isEmpty();
    }

    @Test
    void acceptsTheReportOfABuiltDocument() {
        Report report = Checker.standard().check(Document.plan("Cải cách").build());
        ReportView view = ReportView.of("", report, Locale.ENGLISH);

        assertThat(SCHEMA.validate(MAPPER.<JsonNode>valueToTree(view))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ReportView",
        "/coverage, ReportView$Counts",
        "/notEvaluated/0, ReportView$Unevaluated",
        "/findings/0, FindingView",
        "/findings/0/fix, FixView",
        "/findings/0/fix/edits/0, FixView$Replacement"
    })
    void demandsEveryPropertyAndNoOther(String pointer, String record) throws Exception {
        Class<?> type = Class.forName("io.github.vanban.validation." + record);
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        ObjectNode report = withAFixFirst(json("1"));
        ObjectNode part = (ObjectNode) report.at(pointer);
        assertThat(part.propertyNames()).containsExactlyElementsOf(components);

        for (String name : components) {
            JsonNode was = part.remove(name);
            assertThat(SCHEMA.validate(report)).as("without %s", name).isNotEmpty();
            part.put(name, true);
            assertThat(SCHEMA.validate(report)).as("true for %s", name).isNotEmpty();
            part.set(name, was);
        }
        assertThat(SCHEMA.validate(report)).isEmpty();
        part.put("other", 1);
        assertThat(SCHEMA.validate(report)).isNotEmpty();
    }

    @Test
    void listsEveryConstant() {
        assertThat(words("/properties/profile/enum")).isEqualTo(small(Profile.values()));
        assertThat(words("/properties/scope/enum")).isEqualTo(small(Scope.values()));
        assertThat(words("/$defs/finding/properties/severity/enum"))
                .isEqualTo(small(Severity.values()));
        assertThat(words("/$defs/fix/properties/safety/enum"))
                .isEqualTo(small(Fix.Safety.values()));
    }

    @Test
    void knowsTheIdOfEveryRule() {
        String pattern = SCHEMA.getSchemaNode().at("/$defs/rule/pattern").stringValue();

        assertThat(Catalogue.standard().rules())
                .allSatisfy(rule -> assertThat(rule.id()).matches(Pattern.compile(pattern)));
    }

    private static ObjectNode json(String seed) {
        Locale locale = Locale.forLanguageTag("vi");
        return MAPPER.valueToTree(ReportView.of("seed.txt", Seeds.report(seed), locale));
    }

    private static ObjectNode withAFixFirst(ObjectNode report) {
        JsonNode fixed = report.get("findings")
                .valueStream()
                .filter(finding -> !finding.get("fix").isNull())
                .findFirst()
                .orElseThrow();
        report.putArray("findings").add(fixed);
        return report;
    }

    private static List<String> words(String pointer) {
        return SCHEMA.getSchemaNode()
                .at(pointer)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> small(Enum<?>[] constants) {
        return Arrays.stream(constants).map(ReportView::small).toList();
    }
}
