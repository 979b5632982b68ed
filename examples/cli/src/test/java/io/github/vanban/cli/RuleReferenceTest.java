package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/rules} is what the rules are. */
class RuleReferenceTest {

    private static final String COMMAND =
            "java -jar examples/cli/target/vanban.jar rules --reference docs/rules";

    private static final Map<String, String> PAGES = RulePages.all();

    /** Only a built document or a very long text shows them. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("KY-01", "TL-01", "DT-03");

    @TempDir
    private Path folder;

    @Test
    void isCurrent() throws IOException {
        Path docs = ReadmeTest.root().resolve("docs/rules");

        assertThat(files(docs))
                .as("docs/rules lags behind the rules; in the project's folder run: %s", COMMAND)
                .isEqualTo(PAGES);
    }

    @Test
    void isWrittenByTheCommandThatTheTestNames() throws IOException {
        Path docs = folder.resolve("a/b");

        assertThat(Run.of("rules", "--reference", docs.toString()).code()).isZero();
        assertThat(files(docs)).isEqualTo(PAGES);
    }

    /** Every rule has its place, its title and either an example or the reason why it is not checked. */
    @Test
    void hasEveryRuleOnce() {
        for (Rule rule : Catalogue.standard().rules()) {
            String page = PAGES.get(RulePage.file(rule));
            String heading = "\n## " + rule.id() + "\n";

            assertThat(page).containsOnlyOnce(heading);
            assertThat(PAGES.get("README.md"))
                    .containsOnlyOnce(
                            "(" + RulePage.file(rule) + "#" + RulePage.anchor(rule) + ")");
            String section = page.substring(page.indexOf(heading) + 1).split("\n## ")[0];
            assertThat(section).contains(rule.title(Language.VI.locale()));
            assertThat(section.contains("\nĐúng:\n"))
                    .as(section)
                    .isEqualTo(rule.evaluated() && !WITHOUT_EXAMPLE.contains(rule.id()));
            assertThat(section.contains("Chưa xét: ")).as(section).isEqualTo(!rule.evaluated());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void showsARuleOnTheTerminal(String language) {
        String card = Run.of("rules", "vh-04", "--lang", language).out();

        assertThat(card.lines()).first().asString().startsWith("VH-04  ");
        assertThat(card)
                .contains("[IV.1a]", "Ủy ban nhân dân", "Ủy ban Nhân dân")
                .doesNotContain("\u001B");
    }

    @Test
    void saysWhyARuleIsNotChecked() {
        assertThat(Run.of("rules", "PG-01").out())
                .contains("Khổ giấy không phải A4", "chỉ thấy trên trang trình bày");
        assertThat(Run.of("rules", "--lang", "en").out()).contains("The paper is not A4");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
