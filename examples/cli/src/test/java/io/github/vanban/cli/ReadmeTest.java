package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the command prints. */
class ReadmeTest {

    private final List<String> readme = readme();

    @Test
    void showsTheBeginningOfWhatItsFirstCommandPrints() {
        String command = block("```sh").get(0);
        String[] words = command.substring(command.indexOf("vanban.jar ") + 11).split(" ");

        assertThat(Run.of(words).out()).startsWith(String.join("\n", block("```text")) + "\n");
    }

    private List<String> block(String fence) {
        int from = readme.indexOf(fence) + 1;
        int to = from + readme.subList(from, readme.size()).indexOf("```");
        return readme.subList(from, to);
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
