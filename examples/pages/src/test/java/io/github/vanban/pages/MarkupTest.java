package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.lessons.Lesson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

/**
 * Every page passes the Nu HTML checker without errors and warnings. Its CSS part is older than counter
 * styles and page margin boxes; the style sheet is measured in a browser instead.
 */
class MarkupTest {

    @TestFactory
    Stream<DynamicTest> passesTheChecker() {
        return Documents.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    HtmlRenderer renderer = HtmlRenderer.page().with(one.setup());
                    assertThat(problems(renderer.unstyled().render(one.document())))
                            .isEmpty();
                    for (String sheet :
                            renderer.linking("vanban.css").renderSheets(one.document())) {
                        assertThat(problems(sheet)).isEmpty();
                    }
                }));
    }

    @Test
    void passesWithFindingsInIt() {
        List<Finding> findings = List.of(
                new Finding("A-01", Severity.ERROR, "", "Cả văn bản", null, null, null),
                new Finding("A-02", Severity.WARNING, "title.subject", "Sai", "a", "b", "Mục II.5"),
                new Finding(
                        "A-03",
                        Severity.INFO,
                        "body.blocks[0].blocks[0]",
                        "Note",
                        null,
                        null,
                        null));

        assertThat(problems(HtmlRenderer.page()
                        .unstyled()
                        .language(Locale.ENGLISH)
                        .render(Lesson.LONG_HAU.document(), findings)))
                .isEmpty();
    }

    @Test
    void reportsWhatIsWrong() {
        assertThat(problems("<!DOCTYPE html><html lang=vi><title>a</title><p><div></p>"))
                .contains("error");
    }

    /** What the checker says, a line each; empty for a page without errors and warnings. */
    private static String problems(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        // It guesses languages, and takes short Vietnamese for others.
        checker.setNoLangDetect(true);
        checker.setNoStream(true);
        try {
            return checker.validate(
                    new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
