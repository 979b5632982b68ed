package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader is meant to be copied, and a copy must not lag behind. */
class StrictJsonCopiesTest {

    private static final Path CONSUMERS = Path.of("..", "consumers");

    /** What speaks to Jackson, whose versions 2 and 3 have other packages and names. */
    private static final Set<String> OF_JACKSON =
            Set.of("StrictJson.java", "SchemaProblems.java", "ValueProblem.java");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StrictJson",
                "SchemaProblems",
                "ValueProblem",
                "JsonProblem",
                "JsonRefusedException"
            })
    void theOneForSpringBoot4IsTheSame(String type) throws IOException {
        String own = Files.readString(
                Path.of("src/main/java/io/github/vanban/cli").resolve(type + ".java"));

        assertThat(CONSUMERS.resolve("boot-4/src/main/java/consumer/" + type + ".java"))
                .content()
                .isEqualTo(own.replace("package io.github.vanban.cli;", "package consumer;"));
    }

    @Test
    void theTwoApplicationsDifferInNothingButJackson() throws IOException {
        Path boot3 = CONSUMERS.resolve("boot-3/src");
        Path boot4 = CONSUMERS.resolve("boot-4/src");
        Set<Path> files = files(boot4);

        assertThat(files(boot3)).isEqualTo(files).hasSizeGreaterThan(OF_JACKSON.size());
        for (Path file : files) {
            if (!OF_JACKSON.contains(file.getFileName().toString())) {
                assertThat(boot3.resolve(file)).hasSameTextualContentAs(boot4.resolve(file));
            }
        }
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
