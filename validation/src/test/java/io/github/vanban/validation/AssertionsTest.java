package io.github.vanban.validation;

import static io.github.vanban.testkit.VanbanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.testkit.ReportAssert;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.rule.Example;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each assertion of the test kit holds where it should, and fails with the findings where not. */
class AssertionsTest {

    /** In order, but for what each edit breaks. */
    private static final String PLAN = Example.original("plan");

    private static final Reading IN_ORDER = read(PLAN);
    /** An error: a space before the stroke (Phụ lục I, Phần I, Mục II.3.c). */
    private static final Reading SPACED = read(PLAN.replace("Số: 08/", "Số: 08 /"));
    /** A warning: học vị before the name (Mục II.7.c). */
    private static final Reading LEARNED = read(PLAN.replace("Nguyễn Thị B", "ThS. Nguyễn Thị B"));

    @Test
    void holdsOfADocumentInOrder() {
        assertThat(IN_ORDER).conforms().isInOrder().hasNoFinding("SO-04").passes("SO-04");
        assertFails(IN_ORDER, ReportAssert::doesNotConform, "not to conform", "nothing");
        assertFails(IN_ORDER, report -> report.hasFinding("SO-04"), "a finding of SO-04");
        assertFails(IN_ORDER, report -> report.isBrokenOnlyBy("SO-04"), "a finding of SO-04");
    }

    @Test
    void holdsOfAnErrorAndShowsItWithItsPlace() {
        String shown = "error SO-04";

        assertThat(SPACED).doesNotConform().hasFinding("SO-04").isBrokenOnlyBy("SO-04");
        assertFails(SPACED, ReportAssert::conforms, "to conform", shown, "Số: 08 /KH-MGLH");
        assertFails(SPACED, ReportAssert::isInOrder, "to be in order", shown);
        assertFails(SPACED, ReportAssert::hasNoFindings, "no finding", shown);
        assertFails(SPACED, report -> report.hasNoFinding("SO-04"), "no finding of SO-04", shown);
        assertFails(SPACED, report -> report.passes("SO-04"), "which said FAIL", shown);
    }

    @Test
    void aWarningConformsAndIsNotInOrder() {
        assertThat(LEARNED).conforms().hasFinding("KY-07");
        assertFails(LEARNED, ReportAssert::isInOrder, "to be in order", "warning KY-07");
    }

    @Test
    void anotherMistakeIsNamed() {
        Reading two = read(SPACED.source().replace("Nguyễn Thị B", "ThS. Nguyễn Thị B"));

        assertFails(two, report -> report.isBrokenOnlyBy("SO-04"), "and not by [KY-07]");
    }

    @Test
    void aRuleThatHadNothingToLookAtDoesNotPass() {
        Report fragment = Checker.standard()
                .with(Profile.FRAGMENT)
                .check(read("- Nâng cao nhận thức của cán bộ."));

        assertThat(fragment).hasNoFindings().hasNoFinding("SO-01");
        assertThatThrownBy(() -> assertThat(fragment).passes("SO-01"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NOT_APPLICABLE PROFILE");
    }

    @Test
    void wordsOfADocumentAreNoFormat() {
        Document document = Document.plan("Đạt 100%s của %d").build();

        assertThatThrownBy(() -> assertThat(document).as("%s", "plan").conforms())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[plan]");
        assertFails(
                read(PLAN.replace("đầy đủ, phù hợp", "đầy đủ 100%s , phù hợp")),
                ReportAssert::isInOrder,
                "đầy đủ 100%s , phù hợp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SO-4", "so-04", "XX-99", ""})
    void aRuleThatDoesNotExistIsNeverAbsent(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(IN_ORDER).hasNoFinding(rule))
                .withMessage("there is no rule " + rule);
    }

    @Test
    void noReportIsNotAReportWithoutFindings() {
        assertThatThrownBy(() -> assertThat((Report) null).hasNoFindings())
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> assertThat(IN_ORDER).isNotNull()).doesNotThrowAnyException();
    }

    private static void assertFails(
            Reading reading, Consumer<ReportAssert> assertion, String... shown) {
        assertThatThrownBy(() -> assertion.accept(assertThat(reading)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(shown);
    }

    private static Reading read(String text) {
        return DocumentReader.standard().read(text);
    }
}
