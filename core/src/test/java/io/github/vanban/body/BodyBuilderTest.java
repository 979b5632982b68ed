package io.github.vanban.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The builder numbers in the decree's symbols and refuses wrong use at once. */
class BodyBuilderTest {

    @Test
    void numbersAPlanFromLaMaToPlus() {
        Body body = Body.of(b -> b.section(
                        "MỤC ĐÍCH",
                        s -> s.clause(
                                        "Mục đích",
                                        c -> c.point(
                                                        "Nâng cao:",
                                                        p -> p.dash(
                                                                        "nhận thức:",
                                                                        d -> d.plus(
                                                                                        "của viên chức;")
                                                                                .plus("của trẻ."))
                                                                .dash("trách nhiệm."))
                                                .point("Công khai."))
                                .clause("Yêu cầu"))
                .section("NỘI DUNG", s -> s.clause("Nội dung")));

        assertThat(markers(body))
                .containsExactly("I.", "1.", "a)", "-", "+", "+", "-", "b)", "2.", "II.", "1.");
    }

    @Test
    void numbersADecreeFromPhanToDiem() {
        Body body = Body.of(b -> b.part(
                "QUY ĐỊNH CHUNG",
                p -> p.chapter(
                        "PHẠM VI",
                        c -> c.chapterSection(
                                "Đối tượng",
                                s -> s.chapterSubsection(
                                        "Cá nhân",
                                        t -> t.article(
                                                "Công dân",
                                                a -> a.clause("Người:", k -> k.point("Nam;"))))))));

        assertThat(markers(body))
                .containsExactly(
                        "Phần I", "Chương I", "Mục 1", "Tiểu mục 1", "Điều 1.", "1.", "a)");
    }

    @Test
    void countsArticlesThroughTheWholeBodyAndEverythingElseWithinItsPart() {
        Consumer<BodyBuilder> chapter = c ->
                c.article("Một", a -> a.clause("Khoản")).article("Hai", a -> a.clause("Khoản"));

        Body body = Body.of(b -> b.chapter("CHƯƠNG MỘT", chapter).chapter("CHƯƠNG HAI", chapter));

        assertThat(markers(body))
                .containsExactly(
                        "Chương I",
                        "Điều 1.",
                        "1.",
                        "Điều 2.",
                        "1.",
                        "Chương II",
                        "Điều 3.",
                        "1.",
                        "Điều 4.",
                        "1.");
    }

    @Test
    void skipsFJWAndZAmongThePoints() {
        Body body = Body.of(b -> {
            for (int i = 0; i < 23; i++) {
                b.point("điểm");
            }
        });

        assertThat(markers(body))
                .containsExactly(
                        "a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)", "m)",
                        "n)", "o)", "p)", "q)", "r)", "s)", "t)", "u)", "v)", "x)", "y)");
    }

    @Test
    void refusesATwentyFourthPointBecauseTheDecreeHasNoLetterForIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.of(b -> {
                    for (int i = 0; i < 24; i++) {
                        b.point("điểm " + i);
                    }
                }))
                .withMessageContaining("point(\"điểm 23\")")
                .withMessageContaining("23");
    }

    @Test
    void refusesASectionInsideAClause() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.of(b -> b.section(
                        "MỤC ĐÍCH", s -> s.clause("Yêu cầu", c -> c.section("NỘI DUNG", x -> {})))))
                .withMessageContaining("section(\"NỘI DUNG\")")
                .withMessageContaining("clause(\"Yêu cầu\")");
    }

    @Test
    void refusesADashInsideADash() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.of(b -> b.dash("một", d -> d.dash("hai"))))
                .withMessageContaining("dash(\"hai\")");
    }

    @Test
    void refusesASectionWhileATableIsFilled() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.of(b -> b.section(
                        "NHIỆM VỤ",
                        s -> s.table(t -> {
                            t.row("một");
                            s.section("TRONG Ô", x -> {});
                        }))))
                .withMessageContaining("section(\"TRONG Ô\")")
                .withMessageContaining("table(…)");
    }

    @Test
    void refusesCallsOnAnOuterBuilderWhileAnInnerOneIsFilled() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Body.of(b -> b.section("MỘT", s -> b.paragraph("lạc chỗ"))))
                .withMessageContaining("paragraph")
                .withMessageContaining("section(\"MỘT\")");
    }

    @Test
    void refusesCallsOnAPartThatIsComplete() {
        AtomicReference<BodyBuilder> leaked = new AtomicReference<>();
        Body.of(b -> b.section("MỘT", leaked::set));

        assertThatIllegalStateException()
                .isThrownBy(() -> leaked.get().paragraph("quá muộn"))
                .withMessageContaining("section(\"MỘT\")")
                .withMessageContaining("complete");
    }

    @Test
    void refusesToGoOnBehindAPartThatFailed() {
        BodyBuilder body = BodyBuilder.root();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body.section("MỘT", s -> s.paragraph("")));

        assertThatIllegalStateException()
                .isThrownBy(() -> body.section("HAI", s -> {}))
                .withMessageContaining("section(\"HAI\")")
                .withMessageContaining("section(\"MỘT\")");
    }

    @Test
    void refusesAMarkerThatIsWrittenByHand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.of(b -> b.article("Điều 1. Ban hành Quy chế.")))
                .withMessageContaining("article(")
                .withMessageContaining("Điều 1.");
        assertThatIllegalArgumentException().isThrownBy(() -> Body.of(b -> b.dash("- Một")));
        assertThat(Body.of(b -> b.clause("2. là số chẵn")).blocks()).hasSize(1);
    }

    @Test
    void refusesNullAndBlankNamingTheCall() {
        assertThatNullPointerException()
                .isThrownBy(() -> Body.of(b -> b.clause(null)))
                .withMessageContaining("clause(text)");
        assertThatNullPointerException()
                .isThrownBy(() -> Body.of(b -> b.section("MỘT", null)))
                .withMessageContaining("section(\"MỘT\")");
        assertThatNullPointerException()
                .isThrownBy(() -> Body.of(b -> b.tasks((Task) null)))
                .withMessageContaining("tasks(tasks)");
        assertThatNullPointerException()
                .isThrownBy(() -> Body.of(b -> b.table(null)))
                .withMessageContaining("table(content)");
        assertThatNullPointerException()
                .isThrownBy(() -> Body.of(b -> b.table(t -> t.row("một", null))))
                .withMessageContaining("row(cells)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.of(b -> b.paragraph("  ")))
                .withMessageContaining("paragraph(text)");
    }

    @Test
    void refusesRowsOfUnequalLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Body.of(b -> b.table(t -> t.columns("Một", "Hai").row("một"))))
                .withMessageContaining("row(…)")
                .withMessageContaining("2");
    }

    @Test
    void refusesNestingDeeperThanTheLimitHoweverItIsBuilt() {
        Division division = new Division(DivisionKind.GACH_DAU_DONG, "-", "đáy", List.of());
        for (int depth = 1; depth < Division.MAX_DEPTH; depth++) {
            division = new Division(DivisionKind.GACH_DAU_DONG, "-", "tầng", List.of(division));
        }
        Division deepest = division;

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Division(DivisionKind.KHOAN, "1.", "quá sâu", List.of(deepest)))
                .withMessageContaining("32");
    }

    @Test
    void keepsTasksAsData() {
        Task task = Task.of("Khảo sát").ledBy("Tổ Văn phòng").dueBy("Tháng 6");

        Body body = Body.of(b -> b.tasks(task));

        assertThat(body.blocks()).containsExactly(new TaskTable(List.of(task)));
        assertThat(((TaskTable) body.blocks().get(0)).toTable().rows())
                .containsExactly(List.of("1", "Khảo sát", "Tổ Văn phòng", "", "Tháng 6", ""));
    }

    private static List<String> markers(Body body) {
        return body.walk()
                .map(LocatedBlock::block)
                .filter(Division.class::isInstance)
                .map(block -> ((Division) block).marker())
                .toList();
    }
}
