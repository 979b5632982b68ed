package io.github.vanban.lessons.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The Javadoc of every public type names the clause of the decree that it is about. */
class ClausesTest {

    /** They have no clause: two serve every value, and the decree knows no table of tasks. */
    private static final Set<String> WITHOUT_CLAUSE =
            Set.of("AsWritten.java", "MalformedTextException.java", "Task.java", "TaskTable.java");

    /** Where a text is found out about, its lines and places, which are no matter of the decree. */
    private static final Set<String> ABOUT_TEXT = Set.of(
            "LineIndex.java",
            "LinePosition.java",
            "Location.java",
            "ReadingLimits.java",
            "Reading.java",
            "Segment.java",
            "SourceMap.java",
            "Span.java",
            "TextBytes.java",
            "Unread.java");

    private static final Pattern CLAUSE =
            Pattern.compile("Điều \\d|Mục [IV]+|Phụ lục [IV]+|mẫu \\d|ô số \\d|ô \\d");

    @TestFactory
    Stream<DynamicTest> everyPublicTypeNamesItsClause() throws IOException {
        Path root = DocExamplesTest.root();
        return Stream.of("core", "render")
                .flatMap(module -> sources(root.resolve(module).resolve("src/main/java")).stream())
                .filter(file -> !WITHOUT_CLAUSE.contains(file.getFileName().toString()))
                .filter(file -> !ABOUT_TEXT.contains(file.getFileName().toString()))
                .map(file -> DynamicTest.dynamicTest(
                        root.relativize(file).toString(), () -> namesItsClause(file)));
    }

    private static void namesItsClause(Path file) throws IOException {
        String source = Files.readString(file);
        int type = source.indexOf("\npublic ");
        String javadoc = source.substring(source.lastIndexOf("/**", type), type);

        assertThat(javadoc).containsPattern(CLAUSE);
    }

    /** The public types that users see. */
    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .filter(file -> !file.toString().contains("internal"))
                    .filter(ClausesTest::declaresPublicType)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean declaresPublicType(Path file) {
        try {
            return Files.readString(file).contains("\npublic ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
