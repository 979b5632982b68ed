package io.github.vanban.render;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.body.Task;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary bodies in which running text stands before the divisions of its part. */
final class FlowBodies {

    private FlowBodies() {}

    /** Paragraphs, then {@code I.} → {@code 1.} → {@code a)} → {@code -} → {@code +}. */
    static Arbitrary<Consumer<BodyBuilder>> sections() {
        Arbitrary<Consumer<BodyBuilder>> section = Combinators.combine(
                        Arbitraries.of("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN"),
                        clauses())
                .as((heading, inside) -> body -> body.section(heading, inside));
        return Combinators.combine(
                        paragraphs(), Arbitraries.oneOf(many(section, 1), clauses()), last())
                .as((text, divisions, end) -> body -> {
                    text.accept(body);
                    divisions.accept(body);
                    end.accept(body);
                });
    }

    /** Chapters with articles. */
    static Arbitrary<Consumer<BodyBuilder>> chapters() {
        Arbitrary<Consumer<BodyBuilder>> chapter =
                articles().map(inside -> body -> body.chapter("QUY ĐỊNH CHUNG", inside));
        return many(chapter, 1);
    }

    /** Articles with clauses and points; the last one has neither, nor a mark of its own. */
    static Arbitrary<Consumer<BodyBuilder>> articles() {
        Arbitrary<Consumer<BodyBuilder>> article = Combinators.combine(
                        FlowTexts.phrases(), clauses())
                .as((text, inside) -> body -> body.article(text, inside));
        return Combinators.combine(many(article, 0), FlowTexts.phrases())
                .as((articles, last) -> body -> {
                    articles.accept(body);
                    body.article(last);
                });
    }

    private static Arbitrary<Consumer<BodyBuilder>> clauses() {
        Arbitrary<Consumer<BodyBuilder>> clause = Combinators.combine(FlowTexts.phrases(), points())
                .as((text, inside) -> body -> body.clause(text, inside));
        return Arbitraries.oneOf(paragraphs(), many(clause, 0), dashes());
    }

    private static Arbitrary<Consumer<BodyBuilder>> points() {
        Arbitrary<Consumer<BodyBuilder>> point = Combinators.combine(FlowTexts.phrases(), dashes())
                .as((text, inside) -> body -> body.point(text, inside));
        return Arbitraries.oneOf(paragraphs(), many(point, 0), dashes());
    }

    private static Arbitrary<Consumer<BodyBuilder>> dashes() {
        Arbitrary<Consumer<BodyBuilder>> plus =
                FlowTexts.phrases().map(text -> body -> body.plus(text));
        Arbitrary<Consumer<BodyBuilder>> dash = Combinators.combine(
                        FlowTexts.phrases(), many(plus, 0))
                .as((text, inside) -> body -> body.dash(text, inside));
        return many(dash, 0);
    }

    private static Arbitrary<Consumer<BodyBuilder>> paragraphs() {
        return many(FlowTexts.sentences().map(text -> body -> body.paragraph(text)), 0);
    }

    /** The end of a body, to which {@code ./.} is set: it has no mark of its own, or is a table. */
    private static Arbitrary<Consumer<BodyBuilder>> last() {
        Task task = Task.of("Tuyên truyền").ledBy("Tổ Văn phòng").dueBy("Tháng 9");
        return Combinators.combine(FlowTexts.phrases(), Arbitraries.of(0, 1, 2))
                .as((text, shape) -> body -> body.section("KINH PHÍ", section -> {
                    section.paragraph(text);
                    if (shape == 1) {
                        section.tasks(task, task);
                    } else if (shape == 2) {
                        section.table(table ->
                                table.columns("Nội dung", "Số tiền").row("Giấy", "100.000"));
                    }
                }));
    }

    private static Arbitrary<Consumer<BodyBuilder>> many(
            Arbitrary<Consumer<BodyBuilder>> one, int least) {
        return one.list().ofMinSize(least).ofMaxSize(3).map(FlowBodies::all);
    }

    private static Consumer<BodyBuilder> all(List<Consumer<BodyBuilder>> parts) {
        return body -> parts.forEach(part -> part.accept(body));
    }
}
