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
                .filter(line -> line.contains("--to html"))
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
    void showsTheBeginningOfWhatItsCommandsPrint() {
        int from = 0;
        for (int shown = 0; shown < 3; shown++) {
            int text = from + readme.subList(from, readme.size()).indexOf("```text");
            int command = readme.subList(0, text).lastIndexOf("```sh");
            List<String> commands = block(command, "```sh");

            String out = Run.of(words(commands.get(commands.size() - 1))).out();
            assertThat(out.replace(root() + "/", ""))
                    .startsWith(String.join("\n", block(text, "```text")) + "\n");
            from = text + 1;
        }
    }

    private static String[] words(String command) {
        String arguments = command.substring(command.indexOf("vanban.jar ") + 11);
        return arguments.replace(" examples/", " " + root() + "/examples/").split(" ");
    }

    private List<String> block(int from, String fence) {
        int start = from + readme.subList(from, readme.size()).indexOf(fence) + 1;
        int end = start + readme.subList(start, readme.size()).indexOf("```");
        return readme.subList(start, end);
    }

    private static List<String> readme() {
        try {
            return Files.readAllLines(root().resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maven runs tests in the folder of the module. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
