package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.lessons.Lesson;
import io.github.vanban.validation.rule.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VanbanTest {

    @TempDir
    private Path folder;

    @Test
    void explainsItselfWhenNothingIsAsked() {
        assertThat(Run.of().code()).isEqualTo(2);
        assertThat(Run.of().err()).contains("render", "example", "Nghị định 30/2020/NĐ-CP");
        assertThat(Run.of("--help").code()).isZero();
        assertThat(Run.of("--help").out()).contains("Exit codes");
    }

    @Test
    void listsTheExamples() {
        assertThat(Run.of("example").out())
                .contains("long-hau", "tan-phuoc-3", "quyet-dinh", "cong-van");
    }

    @Test
    void printsAnExampleAsAPageOrAsFlow() {
        assertThat(Run.of("example", "tan-phuoc-3").out()).contains("Số: ……/KH-THTP3", "────");
        assertThat(Run.of("example", "tan-phuoc-3", "--style", "flow").out())
                .contains("\nSố: /KH-THTP3\n")
                .doesNotContain("────");
    }

    @Test
    void writesAPageOfHtml() throws IOException {
        Path json = folder.resolve("plan.json");
        Path html = folder.resolve("plan.html");
        Run.of("example", "long-hau", "--to", "json", "--out", json.toString());

        assertThat(Run.of("render", json.toString(), "--to", "html", "--out", html.toString())
                        .code())
                .isZero();

        assertThat(Files.readString(html))
                .startsWith("<!DOCTYPE html>")
                .contains("<h2 class=\"vb-6 vb-muc-la-ma\">I. MỤC ĐÍCH, YÊU CẦU</h2>")
                .isEqualTo(Run.of("example", "long-hau", "--to", "html").out());
    }

    /** The finding stands behind the line with the number, and nowhere on a page that is in order. */
    @Test
    void writesAPageWithWhatTheCheckerFinds() throws IOException {
        String plan = Example.original("plan");
        Path good = Files.writeString(folder.resolve("good.txt"), plan);
        Path bad = Files.writeString(
                folder.resolve("bad.txt"), plan.replace("08/KH-MGLH", "08 /KH-MGLH"));

        String page =
                Run.of("render", bad.toString(), "--to", "html", "--findings").out();
        assertThat(page).startsWith("<!DOCTYPE html>").containsOnlyOnce("SO-04");
        assertThat(page.indexOf("SO-04"))
                .isGreaterThan(page.indexOf("08/KH-MGLH"))
                .isLessThan(page.indexOf("Long Hậu, ngày"));
        assertThat(Run.of("render", good.toString(), "--to", "html", "--findings")
                        .out())
                .isEqualTo(Run.of("render", good.toString(), "--to", "html").out());
        assertThat(Run.of("render", bad.toString(), "--to", "html", "--findings", "--lang", "en")
                        .out())
                .contains("There is a space beside", "SO-04");
        assertThat(Run.of("render", bad.toString(), "--findings").err()).contains("--to html");
    }

    @Test
    void asksOfADraftNoNumberOnThePage() throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.txt"),
                Example.original("plan").replace("Số: 08/KH", "Số:    /KH"));

        assertThat(Run.of("render", draft.toString(), "--to", "html", "--findings")
                        .out())
                .contains("\"vb-phat-hien vb-error\"", "SO-17");
        assertThat(Run.of(
                                "render",
                                draft.toString(),
                                "--to",
                                "html",
                                "--findings",
                                "--profile",
                                "draft")
                        .out())
                .doesNotContain("\"vb-phat-hien vb-error\"");
    }

    /** A built document has findings too, but none about how it was written. */
    @Test
    void checksDocumentsInJson() throws IOException {
        Path json = folder.resolve("empty.json");
        Files.writeString(json, "{}");

        assertThat(Run.of("render", json.toString(), "--to", "html", "--findings")
                        .out())
                .contains("TL-01", "SO-01");
    }

    @ParameterizedTest
    @EnumSource(Lesson.class)
    void readsBackWhatItWroteAsJson(Lesson lesson) throws IOException {
        Path file = folder.resolve("document.json");

        assertThat(Run.of("example", lesson.title(), "--to", "json", "--out", file.toString())
                        .code())
                .isZero();

        assertThat(Run.of("render", file.toString(), "--to", "json").out())
                .isEqualTo(Files.readString(file));
        assertThat(Run.of("render", file.toString()).out())
                .isEqualTo(Run.of("example", lesson.title()).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"header\":{\"number\":\"88 /KH-MGLH\"}} | /header/number: document number: expected '/' at index 2",
                "{\"title\":{\"subjekt\":\"x\"}}           | /title/subjekt: unknown property; known here are type, subject",
                "{\"title\":5}                             | /title: expected object, this is integer",
                "{\"body\":{\"blocks\":[{\"block\":\"x\"}]}}         | /body/blocks/0/block: \"x\" is not one of division",
                "{\"body\":{\"blocks\":[{\"block\":\"paragraph\"}]}} | /body/blocks/0: \"text\" is missing",
                "{\"body\":{\"blocks\":[null]}}            | /body/blocks/0: expected object, this is null",
                "{\"preamble\":{\"bases\":[\"xyz\"]}}      | /preamble/bases/0: basis: expected",
                "{\"title\":{\"type\":\"x\",\"type\":\"y\"}} | /title/type: written twice",
                "{\"title\":                               | at line:column 1:",
                "{\"header\":{\"marks\":{\"urgency\":\"NOW\"}}} | /header/marks/urgency: \"NOW\" is not one of KHAN, THUONG_KHAN, HOA_TOC",
                "{\"body\":{\"blocks\":[{\"text\":\"x\"}]}} | /body/blocks/0: \"block\" is missing",
                "{\"preamble\":{\"addressees\":[1]}}       | /preamble/addressees/0: expected string, this is integer",
                "null                                      | expected object, this is null",
                "{} {}                                     | something follows the document"
            })
    void saysWhereTheJsonIsWrongAndWhatWasExpected(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), json);

        Run run = Run.of("render", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("vanban: " + file)
                .contains(message)
                .doesNotContain("\tat ");
    }

    @Test
    void saysWhatIsWrongWithFilesAndNames() {
        assertThat(Run.of("render", folder.resolve("none.json").toString()).err())
                .contains("cannot read", "no such file");
        assertThat(Run.of("render", folder.toString()).err()).contains("cannot read");
        assertThat(Run.of("example", "nothing").err()).contains("there is no example 'nothing'");
        assertThat(Run.of(
                                "example",
                                "cong-van",
                                "--out",
                                folder.resolve("no/where").toString())
                        .err())
                .contains("cannot write", "no such file or folder");
        assertThat(Run.of("example", "cong-van", "--out", folder.toString()).err())
                .contains("not the name of a file");
        assertThat(Run.of("render").code()).isEqualTo(2);
        assertThat(Run.of("example", "cong-van", "--to", "pdf").err())
                .contains("pdf", "TEXT, HTML, JSON");
        assertThat(Run.of("stampen").code()).isEqualTo(2);
    }
}
