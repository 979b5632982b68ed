package io.github.vanban.body;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary bodies, made by the builder. */
public final class Bodies {

    private static final List<DivisionKind> PLAN = List.of(
            DivisionKind.MUC_LA_MA,
            DivisionKind.KHOAN,
            DivisionKind.DIEM,
            DivisionKind.GACH_DAU_DONG,
            DivisionKind.DAU_CONG);

    private static final List<DivisionKind> ARTICLES = List.of(
            DivisionKind.PHAN,
            DivisionKind.CHUONG,
            DivisionKind.MUC,
            DivisionKind.TIEU_MUC,
            DivisionKind.DIEU,
            DivisionKind.KHOAN,
            DivisionKind.DIEM);

    private Bodies() {}

    /** Words as they stand in plans: with figures, marks, symbols that HTML would mind. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Nâng cao",
                        "nhận thức",
                        "Chỉ số PAPI",
                        "năm học 2021 – 2022",
                        "trường;",
                        "Điều 5",
                        "số 15/QĐ-BNV",
                        "“trích dẫn”",
                        "100 %",
                        "<b>",
                        "ngày 05 tháng 3 năm 2020",
                        "hoà.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    /** Bodies of a plan or of articles, in every nesting that the decree allows. */
    public static Arbitrary<Body> bodies() {
        return Arbitraries.oneOf(contents(PLAN), contents(ARTICLES)).map(Body::of);
    }

    private static Arbitrary<Consumer<BodyBuilder>> contents(List<DivisionKind> levels) {
        Arbitrary<Consumer<BodyBuilder>> part = levels.isEmpty()
                ? leaves()
                : Arbitraries.frequencyOf(
                        Tuple.of(1, leaves()),
                        Tuple.of(
                                2,
                                Arbitraries.integers()
                                        .between(0, levels.size() - 1)
                                        .flatMap(level -> division(levels, level))));
        return part.list().ofMaxSize(3).map(parts -> body -> parts.forEach(p -> p.accept(body)));
    }

    private static Arbitrary<Consumer<BodyBuilder>> division(List<DivisionKind> levels, int level) {
        Arbitrary<Consumer<BodyBuilder>> inside =
                Arbitraries.lazy(() -> contents(levels.subList(level + 1, levels.size())));
        return Combinators.combine(texts(), inside)
                .as((text, content) -> body -> divide(body, levels.get(level), text, content));
    }

    private static void divide(
            BodyBuilder body, DivisionKind kind, String text, Consumer<BodyBuilder> content) {
        switch (kind) {
            case PHAN -> body.part(text, content);
            case CHUONG -> body.chapter(text, content);
            case MUC -> body.chapterSection(text, content);
            case TIEU_MUC -> body.chapterSubsection(text, content);
            case DIEU -> body.article(text, content);
            case MUC_LA_MA -> body.section(text, content);
            case KHOAN -> body.clause(text, content);
            case DIEM -> body.point(text, content);
            case GACH_DAU_DONG -> body.dash(text, content);
            case DAU_CONG -> body.plus(text);
        }
    }

    private static Arbitrary<Consumer<BodyBuilder>> leaves() {
        Arbitrary<Consumer<BodyBuilder>> paragraph =
                texts().map(text -> body -> body.paragraph(text));
        Arbitrary<Consumer<BodyBuilder>> tasks = Combinators.combine(
                        texts(), texts().injectNull(0.5), texts().injectNull(0.5))
                .as((work, lead, due) ->
                        body -> body.tasks(Task.of(work).ledBy(lead).dueBy(due)));
        Arbitrary<Consumer<BodyBuilder>> table = texts().array(String[].class)
                .ofSize(3)
                .map(cells ->
                        body -> body.table(t -> t.columns("STT", "Việc", "").row(cells)));
        return Arbitraries.frequencyOf(
                Tuple.of(6, paragraph), Tuple.of(1, tasks), Tuple.of(1, table));
    }
}
