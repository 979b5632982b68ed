package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.validation.rule.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vanban check} and {@code vanban rules}. */
class CheckTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingInADocumentThatIsInOrder() throws IOException {
        Run run = Run.of("check", file(Example.original("plan")));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 điểm cần xem");
        assertThat(Run.of("check", file(Example.original("plan")), "--lang", "en")
                        .out())
                .contains("0 findings");
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        Run run = Run.of("check", file(broken()), "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("4:5 error SO-04").contains("[II.3c]").contains("^^^^");
    }

    @Test
    void writesOneObjectALine() throws IOException {
        Run run = Run.of("check", file(broken()), "--format", "json");
        JsonNode object = JsonMapper.builder().build().readTree(run.out());

        assertThat(run.out().lines()).hasSize(1);
        assertThat(object.get("profile").asString()).isEqualTo("issued");
        JsonNode finding = object.get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("SO-04");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("line").asInt()).isEqualTo(4);
        assertThat(finding.get("fix").get("safety").asString()).isEqualTo("safe");
        assertThat(object.get("coverage").get("failed").asInt()).isEqualTo(1);
    }

    @Test
    void writesTheCorrections() throws IOException {
        String file = file(broken());

        assertThat(Run.of("check", file, "--fix", "--dry-run").out())
                .isEqualTo(Example.original("plan"));
        assertThat(Files.readString(Path.of(file))).isEqualTo(broken());
        assertThat(Run.of("check", file, "--fix").code()).isZero();
        assertThat(Files.readString(Path.of(file))).isEqualTo(Example.original("plan"));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path bytes = Files.write(
                folder.resolve("a.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(Run.of("check", bytes.toString()).code()).isEqualTo(2);
        assertThat(Run.of("check", folder.resolve("none.txt").toString()).code())
                .isEqualTo(2);
    }

    @Test
    void checksTheOtherFilesWhenOneCannotBeRead() throws IOException {
        Run run = Run.of("check", folder.resolve("none.txt").toString(), file(broken()));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.txt");
        assertThat(run.out()).contains("SO-04");
    }

    @Test
    void refusesALanguageThatItDoesNotHave() throws IOException {
        Run run = Run.of("check", file(broken()), "--lang", "fr");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").contains("fr");
    }

    @Test
    void leavesAFileAloneThatHasNothingToCorrect() throws IOException {
        byte[] bytes = ("\uFEFF" + Example.original("plan")).getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(folder.resolve("utf16.txt"), bytes);

        assertThat(Run.of("check", file.toString(), "--fix").code()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void showsTheCatalogueAndOneRule() {
        assertThat(Run.of("rules").out().lines()).hasSize(206);
        assertThat(Run.of("rules", "so-04").out())
                .contains("II.3c", "Đúng        Số: 08/KH-MGLH", "Sai         Số: 08 /KH-MGLH");
        assertThat(Run.of("rules", "XX-01").code()).isEqualTo(2);
    }

    private static String broken() {
        return Example.original("plan").replace("08/KH-MGLH", "08 /KH-MGLH");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), text).toString();
    }
}
