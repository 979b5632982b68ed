package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.validation.rule.Example;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code vanban check} with folders and several jobs. */
class CheckManyTest {

    @TempDir
    private Path folder;

    @Test
    void writesALineForEveryFileInTheirOrder() throws IOException {
        List<String> files = write(120);
        List<String> lines =
                lines(Run.of("check", folder.toString(), "--jobs", "4", "--format", "json"));

        assertThat(lines).hasSize(120);
        assertThat(lines.stream()
                        .map(CheckManyTest::json)
                        .map(line -> line.get("file").asString()))
                .containsExactlyElementsOf(files);
        assertThat(lines).isEqualTo(lines(Run.of("check", folder.toString(), "--format", "json")));
    }

    @Test
    void writesALineForAFileThatCannotBeCheckedAndGoesOn() throws IOException {
        write(10);
        Files.write(folder.resolve("0003.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 9});
        Files.createSymbolicLink(folder.resolve("0005a.txt"), folder.resolve("none"));
        Files.writeString(folder.resolve("notes.md"), "not meant");
        Run run = Run.of("check", folder.toString(), "--jobs", "3", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(lines(run)).hasSize(11);
        assertThat(json(lines(run).get(3)).get("problem").asString()).contains("these bytes");
        assertThat(json(lines(run).get(6)).propertyNames()).containsExactly("file", "problem");
        assertThat(json(lines(run).get(6)).get("problem").asString()).contains("no such file");
        assertThat(run.err()).contains("0003.txt", "0005a.txt").doesNotContain("\u001B");
    }

    @Test
    void saysByItsCodeWhetherErrorsWereFound() throws IOException {
        Path good = Files.createDirectory(folder.resolve("good"));
        Files.writeString(good.resolve("a.txt"), Example.original("plan"));
        Files.writeString(good.resolve("b.TXT"), Example.original("letter"));

        assertThat(Run.of("check", good.toString(), "--jobs", "2").code()).isZero();
        Files.writeString(good.resolve("c.txt"), "Số: 8 /KH-MGLH");
        assertThat(Run.of("check", good.toString(), "--jobs", "2").code()).isEqualTo(1);
    }

    @Test
    void putsAllFilesOfAFolderIntoOneSarifLog() throws IOException {
        write(30);
        String one = Run.of("check", folder.toString(), "--format", "sarif").out();

        assertThat(Run.of("check", folder.toString(), "--format", "sarif", "--jobs", "4")
                        .out())
                .isEqualTo(one);
        assertThat(json(one).at("/runs/0/results")).hasSize(30);
    }

    @Test
    void correctsSeveralFilesAtOnce() throws IOException {
        List<String> files = write(20);

        assertThat(Run.of("check", folder.toString(), "--jobs", "4", "--fix").code())
                .isZero();
        for (String file : files) {
            assertThat(Files.readString(Path.of(file))).doesNotContain(" /KH");
        }
    }

    @Test
    void refusesFoldersWithoutATextAndRunsWithoutAJob() throws IOException {
        assertThat(Run.of("check", folder.toString()).err()).contains("no file in", ".txt");
        assertThat(Run.of("check", folder.toString()).code()).isEqualTo(2);
        Files.writeString(folder.resolve("a.txt"), "");
        assertThat(Run.of("check", folder.toString(), "--jobs", "0").code()).isEqualTo(2);
        assertThat(Run.of("check", folder.toString(), "--jobs", "0").err()).contains("--jobs");
    }

    @Test
    void refusesAFileThatIsNoDocumentByItsSize() throws IOException {
        Path large = folder.resolve("a.txt");
        Files.write(large, new byte[(32 << 20) + 1]);

        assertThat(Run.of("check", large.toString()).err()).contains("larger than 32 MB");
    }

    /** The number of every plan has a space in it, and is its own. */
    private List<String> write(int count) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(String.format("%04d.txt", i));
            String text = Example.original("plan").replace("08/KH", (i + 10) + " /KH");
            files.add(Files.writeString(file, text, StandardCharsets.UTF_8).toString());
        }
        return files;
    }

    private static List<String> lines(Run run) {
        assertThat(run.out()).endsWith("\n");
        return run.out().lines().toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
