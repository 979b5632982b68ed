package io.github.vanban.testkit;

import io.github.vanban.body.BodyBuilder;
import io.github.vanban.body.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary bodies as Phụ lục I, Phần I, Mục II.6 wants them. */
final class ConformantBodies {

    private static final List<String> SECTIONS =
            List.of("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "GIẢI PHÁP", "TỔ CHỨC THỰC HIỆN");

    private ConformantBodies() {}

    /** {@code I.} → {@code 1.} → {@code a)} → {@code -} → {@code +}, or paragraphs alone. */
    static Arbitrary<Consumer<BodyBuilder>> sections() {
        Arbitrary<Consumer<BodyBuilder>> sections = inside().list()
                .ofMinSize(2)
                .ofMaxSize(SECTIONS.size())
                .map(parts -> body -> {
                    for (int i = 0; i < parts.size(); i++) {
                        body.section(SECTIONS.get(i), parts.get(i));
                    }
                });
        return Combinators.combine(paragraphs(0), Arbitraries.oneOf(sections, inside()))
                .as(Consumer::andThen);
    }

    /** Articles with clauses and points, at least three. */
    static Arbitrary<Consumer<BodyBuilder>> articles() {
        Arbitrary<Consumer<BodyBuilder>> plain =
                ConformantTexts.sentences().map(text -> body -> body.article(text));
        Arbitrary<Consumer<BodyBuilder>> divided = Combinators.combine(
                        ConformantTexts.headings(), clauses())
                .as((heading, inside) -> body -> body.article(heading, inside));
        return Arbitraries.oneOf(plain, divided)
                .list()
                .ofMinSize(3)
                .ofMaxSize(4)
                .map(ConformantBodies::all);
    }

    /** Chapters with articles, as in an attached text. */
    static Arbitrary<Consumer<BodyBuilder>> chapters() {
        return articles().map(inside -> body -> body.chapter("QUY ĐỊNH CHUNG", inside));
    }

    private static Arbitrary<Consumer<BodyBuilder>> inside() {
        return Arbitraries.oneOf(paragraphs(1), clauses(), dashes(), table());
    }

    /** Clauses that are sentences, or headings above points, dashes or paragraphs. */
    private static Arbitrary<Consumer<BodyBuilder>> clauses() {
        Arbitrary<Consumer<BodyBuilder>> sentence =
                ConformantTexts.sentences().map(text -> body -> body.clause(text));
        Arbitrary<Consumer<BodyBuilder>> divided = Combinators.combine(
                        ConformantTexts.headings(),
                        Arbitraries.oneOf(points(), dashes(), paragraphs(1)))
                .as((heading, inside) -> body -> body.clause(heading, inside));
        return Arbitraries.oneOf(sentence, divided)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(ConformantBodies::all);
    }

    private static Arbitrary<Consumer<BodyBuilder>> points() {
        return listed(BodyBuilder::point, 2);
    }

    private static Arbitrary<Consumer<BodyBuilder>> dashes() {
        Arbitrary<Consumer<BodyBuilder>> flat = listed(BodyBuilder::dash, 1);
        Arbitrary<Consumer<BodyBuilder>> nested = Combinators.combine(
                        ConformantTexts.tasks(), listed(BodyBuilder::plus, 1))
                .as((text, plus) -> body -> body.dash(text + ":", plus));
        return Combinators.combine(flat, nested.injectNull(0.7))
                .as((first, second) -> second == null ? first : first.andThen(second));
    }

    /** Items that end in a semicolon, the last one in a full stop; or all in full stops. */
    private static Arbitrary<Consumer<BodyBuilder>> listed(
            BiConsumer<BodyBuilder, String> item, int least) {
        return Combinators.combine(
                        ConformantTexts.tasks().list().ofMinSize(least).ofMaxSize(8),
                        Arbitraries.of(";", "."))
                .as((texts, mark) -> body -> {
                    for (int i = 0; i < texts.size(); i++) {
                        item.accept(body, texts.get(i) + (i < texts.size() - 1 ? mark : "."));
                    }
                });
    }

    private static Arbitrary<Consumer<BodyBuilder>> paragraphs(int least) {
        return ConformantTexts.sentences()
                .map(text -> (Consumer<BodyBuilder>) body -> body.paragraph(text))
                .list()
                .ofMinSize(least)
                .ofMaxSize(2)
                .map(ConformantBodies::all);
    }

    /** A table below the sentence that announces it. */
    private static Arbitrary<Consumer<BodyBuilder>> table() {
        Task task = Task.of("Tuyên truyền cải cách hành chính")
                .ledBy("Văn phòng")
                .dueBy("Tháng 12 năm 2026");
        Consumer<BodyBuilder> tasks =
                body -> body.paragraph("Phân công nhiệm vụ như sau:").tasks(task, task);
        Consumer<BodyBuilder> money = body -> body.paragraph("Kinh phí dự kiến như sau:")
                .table(table -> table.columns("Nội dung", "Số tiền (đồng)")
                        .row("Văn phòng phẩm", "1.500.000")
                        .row("Nước uống", "450.000"));
        return Arbitraries.of(List.of(tasks, money));
    }

    private static Consumer<BodyBuilder> all(List<Consumer<BodyBuilder>> parts) {
        List<Consumer<BodyBuilder>> copy = new ArrayList<>(parts);
        return body -> copy.forEach(part -> part.accept(body));
    }
}
