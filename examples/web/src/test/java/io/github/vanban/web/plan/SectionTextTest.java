package io.github.vanban.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.body.Body;
import io.github.vanban.body.BodyBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What people write at the beginning of a line becomes the level that it means. */
class SectionTextTest {

    @Test
    void marksBecomeLevels() {
        assertSame(
                """
                Mở đầu.
                1. Một
                Thân khoản.
                a) Điểm
                - Gạch
                + Cộng
                - Gạch hai
                5. Hai
                - Gạch ba""",
                section -> section.paragraph("Mở đầu.")
                        .clause(
                                "Một",
                                one -> one.paragraph("Thân khoản.")
                                        .point(
                                                "Điểm",
                                                point -> point.dash(
                                                                "Gạch", dash -> dash.plus("Cộng"))
                                                        .dash("Gạch hai")))
                        .clause("Hai", two -> two.dash("Gạch ba")));
    }

    @Test
    void numbersThatBeginASentenceAreNoMarks() {
        assertSame("2026 là năm đầu.", section -> section.paragraph("2026 là năm đầu."));
        assertSame("1.500 người", section -> section.paragraph("1.500 người"));
    }

    @Test
    void aMarkThatWasWrittenTwiceIsOne() {
        assertSame("- - Gạch", section -> section.dash("Gạch"));
        assertSame("1. 1. Một", section -> section.clause("Một"));
    }

    private static void assertSame(String text, Consumer<BodyBuilder> built) {
        List<String> lines = text.lines().toList();

        assertThat(Body.of(body -> body.section("Mục", s -> SectionText.fill(s, lines))))
                .isEqualTo(Body.of(body -> body.section("Mục", built)));
    }
}
