package io.github.vanban.lessons.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the README and in the Javadoc compiles. */
class DocExamplesTest {

    /** The modules on this module's class path whose Javadoc is read. */
    private static final List<String> MODULES = List.of("core", "render");

    /** What a reader of the Javadoc has at hand: all packages of the library. */
    private static final List<String> EXPORTED = Stream.of(
                    "body",
                    "citation",
                    "date",
                    "diagnostic",
                    "document",
                    "html",
                    "layout",
                    "mark",
                    "number",
                    "numeral",
                    "organ",
                    "recipient",
                    "render",
                    "signature",
                    "text",
                    "type")
            .map(name -> "import io.github.vanban." + name + ".*;")
            .toList();

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> everyExampleCompiles() throws IOException {
        Path root = root();
        List<DocExample> examples =
                new ArrayList<>(DocExamples.inMarkdown(root.resolve("README.md")));
        assertThat(examples).as("Java blocks in the README").isNotEmpty();
        for (String module : MODULES) {
            examples.addAll(DocExamples.inJavadocBelow(
                    root.resolve(module).resolve("src/main/java"), EXPORTED));
        }
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        root.relativize(example.page()) + ":" + example.line(),
                        () -> assertThat(example.problems()).isEmpty()));
    }

    /** Tests run in the directory of their module with Maven, often in that of the project elsewhere. */
    static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("core/pom.xml"))) {
            root = root.getParent();
        }
        return root;
    }

    @Test
    void aWrongCallIsReportedWithItsPlaceAndTheCompilersWords() throws IOException {
        Path page = page("README.md", """
                        # Title

                        ```java
                        import io.github.vanban.document.Title;

                        Title title = new Title(null, "Kế hoạch");
                        title.shout();
                        ```
                        """);

        assertThat(problems(DocExamples.inMarkdown(page)))
                .singleElement()
                .asString()
                .startsWith(page + ":7: ")
                .contains("cannot find symbol", "shout()");
    }

    @Test
    void aWrongImportIsReported() throws IOException {
        Path page = page("README.md", """
                        ```java
                        import io.github.vanban.document.Nothing;
                        ```
                        """);

        assertThat(problems(DocExamples.inMarkdown(page)))
                .singleElement()
                .asString()
                .contains(":2: ", "cannot find symbol", "Nothing");
    }

    @Test
    void brokenSyntaxIsReported() throws IOException {
        Path page = page("README.md", """
                        ```java
                        int i = 1;
                        int j = ;
                        ```
                        """);

        assertThat(problems(DocExamples.inMarkdown(page)))
                .singleElement()
                .asString()
                .contains(":3: ", "illegal start of expression");
    }

    @Test
    void aBlockSeesTheImportsAboveAndTheVariablesItContinues() throws IOException {
        Path page = page("README.md", """
                        ```java
                        import io.github.vanban.document.Title;
                        Title title = new Title(null, "a");
                        ```
                        ```java
                        record Named(Title title) {}
                        ```
                        ```text
                        not Java
                        ```
                        ```java
                        String printed(Title title) { return title.subject(); }
                        ```
                        ```java continued
                        int wrong = printed(new Title(null, "a"));
                        ```
                        """);

        assertThat(problems(DocExamples.inMarkdown(page)))
                .singleElement()
                .asString()
                .contains(":15: ", "String cannot be converted to int");
    }

    @Test
    void javadocIsReadWithoutItsAsterisksAndInItsPackage() throws IOException {
        Path page = page("Title.java", """
                        package io.github.vanban.document;

                        /**
                         * A title.
                         *
                         * <pre>{@code
                         * if (new Title(null, "a").subject().isEmpty()) {
                         *     List<String> none = new Title(null, "b");
                         * }
                         * }</pre>
                         */
                        class Title {}
                        """);

        assertThat(problems(DocExamples.inJavadoc(page, List.of())))
                .singleElement()
                .asString()
                .contains(":8: ", "Title cannot be converted to");
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static List<String> problems(List<DocExample> examples) {
        return examples.stream().flatMap(example -> example.problems().stream()).toList();
    }
}
