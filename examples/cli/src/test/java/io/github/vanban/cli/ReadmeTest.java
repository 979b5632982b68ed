package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the command prints. */
class ReadmeTest {

    private final List<String> readme = readme();

    @TempDir
    private Path folder;

    @Test
    void writesThePagesOfBothFoundingPlansWhereItSays() throws IOException {
        List<String> commands = block(0, "```sh").stream()
                .filter(line -> line.contains("vanban.jar "))
                .toList();

        assertThat(commands).hasSize(2);
        for (String command : commands) {
            String[] words = words(command);
            Path file = folder.resolve(Path.of(words[words.length - 1]).getFileName());
            words[words.length - 1] = file.toString();

            assertThat(Run.of(words).out()).isEqualTo("Written: " + file + System.lineSeparator());
            assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void showsTheBeginningOfWhatTheNextCommandPrints() {
        int text = readme.indexOf("```text");
        int command = readme.subList(0, text).lastIndexOf("```sh");

        assertThat(Run.of(words(block(command, "```sh").get(0))).out())
                .startsWith(String.join("\n", block(text, "```text")) + "\n");
    }

    private static String[] words(String command) {
        return command.substring(command.indexOf("vanban.jar ") + 11).split(" ");
    }

    private List<String> block(int from, String fence) {
        int start = from + readme.subList(from, readme.size()).indexOf(fence) + 1;
        int end = start + readme.subList(start, readme.size()).indexOf("```");
        return readme.subList(start, end);
    }

    /** Maven runs tests in the folder of the module. */
    private static List<String> readme() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        try {
            return Files.readAllLines(folder.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
