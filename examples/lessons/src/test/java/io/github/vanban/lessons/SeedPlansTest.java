package io.github.vanban.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.render.TextRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rebuilt plans say what the founding documents say. Every word that differs stands in a list
 * beside this test, with the clause that asks for it.
 */
class SeedPlansTest {

    @Test
    void theFirstSeedDiffersOnlyWhereTheDecreeAsksForIt() throws IOException {
        assertSameWords("seed-1-mg-long-hau", Lesson.LONG_HAU);
    }

    @Test
    void theSecondSeedDiffersOnlyWhereTheDecreeAsksForIt() throws IOException {
        assertSameWords("seed-2-th-tan-phuoc-3", Lesson.TAN_PHUOC_3);
    }

    private static void assertSameWords(String seed, Lesson lesson) throws IOException {
        String rebuilt = TextRenderer.flow().render(lesson.document());

        assertThat(WordDifference.between(resource(seed + ".txt"), rebuilt))
                .containsExactlyElementsOf(allowed(seed + "-differences.tsv"));
    }

    /** Lines of {@code in the seed TAB in the rebuilt plan TAB why}; {@code #} begins a comment. */
    private static List<WordDifference> allowed(String name) throws IOException {
        return resource(name)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> {
                    assertThat(cells).as("the reason of %s", cells[0]).hasSize(3);
                    assertThat(cells[2]).isNotBlank();
                    return new WordDifference(cells[0], cells[1]);
                })
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SeedPlansTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
