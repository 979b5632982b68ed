package io.github.vanban.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.pages.Template;
import io.github.vanban.testkit.VanbanAssertions;
import io.github.vanban.validation.Checker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the examples build has neither an error nor a warning, as a document and as printed text that
 * is read again. The founding plans keep the wording of their authors, and what is against it.
 */
class BuiltExamplesTest {

    @ParameterizedTest
    @EnumSource
    void everyTemplateOfTheDecreeIsInOrder(Template template) {
        assertInOrder(template.document());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LONG_HAU", "TAN_PHUOC_3"})
    void everyLessonIsInOrder(Lesson lesson) {
        assertInOrder(lesson.document());
    }

    @ParameterizedTest
    @EnumSource(names = {"LONG_HAU", "TAN_PHUOC_3"})
    void theFoundingPlansHaveOnlyTheirWordingAgainstThem(Lesson plan) throws IOException {
        Document document = plan.document();

        assertThat(Checked.heavy(Checker.standard().check(document)))
                .containsExactlyInAnyOrderElementsOf(wording(plan, "both"));
        assertThat(Checked.heavy(Checked.report(Checked.text(document))))
                .containsExactlyInAnyOrderElementsOf(wording(plan, "both", "text"));
    }

    private static void assertInOrder(Document document) {
        String text = Checked.text(document);

        VanbanAssertions.assertThat(document).isInOrder();
        VanbanAssertions.assertThat(Checked.report(text)).as(text).isInOrder();
    }

    /** Lines of {@code plan TAB finding TAB what shows it TAB why}; {@code #} begins a comment. */
    private static List<String> wording(Lesson plan, String... shownBy) throws IOException {
        try (InputStream in = BuiltExamplesTest.class.getResourceAsStream("founding-plans.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(plan.name() + "\t"))
                    .map(line -> line.split("\t"))
                    .filter(cells -> List.of(shownBy).contains(cells[2]))
                    .map(cells -> cells[1])
                    .toList();
        }
    }
}
