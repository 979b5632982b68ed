package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.vanban.validation.rule.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vanban check --format sarif} against the schema of OASIS, and against the text. */
class SarifTest {

    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"seed-1-mg-long-hau.txt", "seed-2-th-tan-phuoc-3.txt"})
    void isValidForTheFoundingPlans(String seed) throws IOException {
        Path file = seed(seed);
        JsonNode log = log("check", file.toString(), "--format", "sarif");
        String text = Files.readString(file);

        assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(10);
        for (JsonNode result : log.at("/runs/0/results")) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            String actual = result.at("/properties/actual").asString("");
            if (!region.isMissingNode() && !actual.isEmpty() && text.contains(actual)) {
                assertThat(cut(text, region)).contains(actual);
            }
        }
    }

    @Test
    void replacesTheStretchThatIsWrong() throws IOException {
        String broken = Example.original("plan").replace("08/KH-MGLH", "08 /KH-MGLH");
        JsonNode log = log("check", file("plan.txt", broken), "--format", "sarif");
        JsonNode result = log.at("/runs/0/results/0");
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        String deleted = cut(broken, replacement.get("deletedRegion"));
        String inserted = replacement.at("/insertedContent/text").asString("");

        assertThat(log.at("/runs/0/results")).hasSize(1);
        assertThat(result.get("ruleId").asString()).isEqualTo("SO-04");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.at("/fixes/0/properties/safety").asString()).isEqualTo("safe");
        assertThat(broken.replace("08 /", "08 /".replace(deleted, inserted)))
                .isEqualTo(Example.original("plan"));
    }

    @Test
    void putsAllFilesIntoOneRunAndSaysWhichCouldNotBeRead() throws IOException {
        String broken = Example.original("plan").replace("08/KH-MGLH", "08 /KH-MGLH");
        String first = file("Kế hoạch 100% #1?.txt", broken);
        String second = file("b.txt", broken);
        String none = folder.resolve("none.txt").toString();
        JsonNode log = log("check", first, none, second, "--format", "sarif");

        assertThat(log.get("runs")).hasSize(1);
        assertThat(log.at("/runs/0/results")).hasSize(2);
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .startsWith("file:///")
                .endsWith("/K%E1%BA%BF%20ho%E1%BA%A1ch%20100%25%20%231%3F.txt");
        assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isFalse();
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .contains("none.txt", "no such file");
        assertThat(Run.of("check", first, none, second, "--format", "sarif").code())
                .isEqualTo(2);
    }

    @Test
    void isAWholeLogWithoutAFindingToo() throws IOException {
        JsonNode log = log("check", file("a.txt", Example.original("plan")), "--format", "sarif");

        assertThat(log.at("/runs/0/results").isArray()).isTrue();
        assertThat(log.at("/runs/0/results")).isEmpty();
        assertThat(log.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isTrue();
    }

    @Test
    void describesEveryRuleInBothLanguages() throws IOException {
        String file = file("a.txt", "");
        JsonNode log = log("check", file, "--format", "sarif");
        JsonNode english = log("check", file, "--format", "sarif", "--lang", "en");

        assertThat(log.at("/runs/0/tool/driver/rules")).hasSize(206);
        assertThat(log.at("/runs/0/tool/driver/rules/0/shortDescription/text").asString())
                .isEqualTo("Khổ giấy không phải A4");
        assertThat(log.at("/runs/0/translations/0/rules/0/shortDescription/text")
                        .asString())
                .isEqualTo("The paper is not A4");
        assertThat(log.at("/runs/0/tool/driver/rules/0/helpUri").asString())
                .endsWith("/docs/rules/PG.md#pg-01");
        assertThat(english.at("/runs/0/language").asString()).isEqualTo("en");
        assertThat(english.at("/runs/0/tool/driver/rules"))
                .hasSameSizeAs(log.at("/runs/0/translations/0/rules"));
        assertThat(english.at("/runs/0/tool/driver/rules/0/shortDescription/text")
                        .asString())
                .isEqualTo("The paper is not A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                "Số: 88 /KH-\"MGLH\"\\\u0000\u0001",
                "Số: 8 /{0}-${x} <script>alert('x')</script>\r\nKẾ HOẠCH\rVề việc ]]>\u2028…",
                "😀😀 UBND   xã\u200B , ngày 5 tháng 1 năm 2026\u0085Số : 1/KH-UBND"
            })
    void isValidForHostileText(String text) throws IOException {
        JsonNode log = log("check", file("a.txt", text), "--format", "sarif");

        for (JsonNode result : log.at("/runs/0/results")) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            assertThat(region.isMissingNode() || region.get("startLine").asInt() >= 1)
                    .isTrue();
        }
    }

    /** Columns are UTF-16 units: the two smilies before the place take four of them. */
    @Test
    void countsColumnsInUnitsOfUtf16() throws IOException {
        String broken = Example.original("plan")
                .replace("1. Hiệu trưởng chịu", "1. 😀😀 Hiệu trưởng  chịu");
        JsonNode log = log("check", file("a.txt", broken), "--format", "sarif");

        assertThat(log.at("/runs/0/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(log.at("/runs/0/results")
                        .valueStream()
                        .map(result -> result.at("/locations/0/physicalLocation/region"))
                        .map(region -> cut(broken, region)))
                .anyMatch(stretch -> stretch.contains("  "));
    }

    /** An independent reading of a region: lines end where the log says that they do. */
    private static String cut(String text, JsonNode region) {
        int start = offset(text, region.get("startLine"), region.get("startColumn"));
        int end = offset(text, region.get("endLine"), region.get("endColumn"));
        return text.substring(start, end);
    }

    private static int offset(String text, JsonNode line, JsonNode column) {
        int at = 0;
        for (int i = 1; i < line.asInt(); i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column.asInt() - 1;
    }

    private static JsonNode log(String... arguments) {
        String out = Run.of(arguments).out();
        assertThat(SCHEMA.validate(out, InputFormat.JSON)).isEmpty();
        return JsonMapper.builder().build().readTree(out);
    }

    private static Schema schema() {
        try (InputStream stream = SarifTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            SchemaRegistryConfig formats =
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_4,
                            registry -> registry.schemaRegistryConfig(formats))
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path seed(String name) {
        return ReadmeTest.root()
                .resolve("examples/lessons/src/main/resources/io/github/vanban/lessons")
                .resolve(name);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
