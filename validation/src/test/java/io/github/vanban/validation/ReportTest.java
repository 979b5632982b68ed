package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.profile.Scope;
import io.github.vanban.validation.rule.Example;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says beside its findings. */
class ReportTest {

    @Test
    void draftsMayHaveBlanks() {
        Report issued = Seeds.report("2");
        Report draft = Checker.standard().with(Profile.DRAFT).check(Seeds.reading("2"));

        assertThat(severity(issued, "SO-17")).contains(Severity.ERROR);
        assertThat(severity(draft, "SO-17")).contains(Severity.INFO);
        assertThat(severity(draft, "DD-12")).contains(Severity.INFO);
    }

    @Test
    void fragmentsLackNothing() {
        Report report = Checker.standard()
                .with(Profile.FRAGMENT)
                .check(read("- Nâng cao nhận thức của cán bộ, giáo viên."));

        assertThat(report.findings()).isEmpty();
        assertThat(outcome(report, "SO-01").reason()).isEqualTo(Reason.PROFILE);
    }

    @Test
    void aHeaderThatDidNotComeAlongIsUnknownNotMissing() {
        Report report = Seeds.report("1");

        assertThat(outcome(report, "QH-01").status()).isEqualTo(Status.NOT_EVALUATED);
        assertThat(outcome(report, "CQ-01").reason()).isEqualTo(Reason.HEADER_NOT_EXTRACTED);
        assertThat(outcome(report, "KY-01").reason()).isEqualTo(Reason.SIGNATURE_NOT_EXTRACTED);
    }

    @Test
    void papersOutsideTheDecreeAreAskedOnlyForSense() {
        String normative = Example.original("decision")
                .replace("45/QĐ-UBND", "45/2026/QĐ-UBND")
                .replace("Điều 3. Chánh", "Điều 5. Chánh")
                .replace("Độc lập - Tự", "Độc lập – Tự");
        Report report = Checker.standard().check(read(normative));

        assertThat(report.scope()).isEqualTo(Scope.NORMATIVE);
        assertThat(outcome(report, "QH-03").reason()).isEqualTo(Reason.NORMATIVE_DOCUMENT);
        assertThat(report.findings()).extracting(RuleFinding::rule).containsExactly("BC-02");
    }

    @Test
    void knowsPapersOfThePartyAndOfEarlierYears() {
        String plan = Example.original("plan");

        assertThat(scope(plan.replace("08/KH-MGLH", "08-KH/ĐU"))).isEqualTo(Scope.PARTY);
        assertThat(scope(plan.replace("05 tháng 3 năm 2026\n", "04 tháng 3 năm 2020\n")))
                .isEqualTo(Scope.BEFORE_EDITION);
        assertThat(scope(plan.replace("05 tháng 3 năm 2026\n", "05 tháng 3 năm 2020\n")))
                .isEqualTo(Scope.ADMINISTRATIVE);
        assertThat(scope(plan.replace("08/KH", "08/2026/KH"))).isEqualTo(Scope.ADMINISTRATIVE);
    }

    @Test
    void rulesCanBeWeighedAndSwitchedOff() {
        Checker checker = Checker.standard().weighing("SO-04", Severity.INFO).without("TL-03");
        Report report = checker.check(Seeds.reading("1"));

        assertThat(severity(report, "SO-04")).contains(Severity.INFO);
        assertThat(outcome(report, "TL-03").reason()).isEqualTo(Reason.SUPPRESSED);
        assertThatThrownBy(() -> checker.without("XX-99"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStyleOfCitationIsAChoice() {
        String text = Example.original("plan")
                .replace("Luật Giáo dục ngày 14 tháng 6 năm 2019", "Luật Giáo dục số 43/2019/QH14");

        assertThat(severity(Checker.standard().check(read(text)), "CC-06")).isPresent();
        assertThat(Checker.standard()
                        .with(CitationStyle.QPPL_2025)
                        .check(read(text))
                        .findings())
                .isEmpty();
    }

    @Test
    void aDocumentThatDoesNotConformIsThrownWithItsReport() {
        Report report = Seeds.report("1");

        assertThat(report.conforms()).isFalse();
        assertThatThrownBy(report::orThrow)
                .isInstanceOf(NonconformantException.class)
                .hasMessageContaining("SO-04");
        assertThat(Checker.standard()
                        .check(read(Example.original("plan")))
                        .orThrow()
                        .conforms())
                .isTrue();
    }

    @Test
    void showsTheLineAndAMarkBelowThePlace() {
        Report report = Checker.standard()
                .check(read(
                        Example.original("plan").replace("Long Hậu, ngày 05", "Long Hậu, ngày 5")));

        assertThat(report.display(Locale.ENGLISH)).isEqualTo("""
                9:16 error DD-02: A day below 10 has a leading zero: “5” should be “05”. [II.4b]
                    Long Hậu, ngày 5 tháng 3 năm 2026
                                   ^
                """);
    }

    @Test
    void namesAPlaceInTheDecreeInShortAndAnythingElseInWords() {
        Report report = Seeds.report("2");

        assertThat(report.findings(Locale.forLanguageTag("vi")))
                .extracting(Finding::id, Finding::clause)
                .contains(tuple("CC-02", "II.6a"), tuple("SO-17", "quy tắc lô-gích, thông lệ"));
        assertThat(report.display(Locale.ENGLISH))
                .contains("[II.6a]", "[logic or custom]")
                .doesNotContain("none (", "§");
    }

    @Test
    void countsWhatWasLookedAt() {
        Report report = Seeds.report("2");
        Coverage coverage = report.coverage();

        assertThat(coverage.evaluated() + coverage.notApplicable() + coverage.notEvaluated())
                .isEqualTo(206);
        assertThat(report.outcomes()).hasSize(206);
    }

    @Test
    void aBuiltDocumentIsCheckedWithoutASource() {
        Document plan = Document.plan("Cải cách hành chính năm 2026")
                .number("08/KH-MGLH")
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .build();
        Report report = Checker.standard().check(plan);

        assertThat(outcome(report, "SO-04").reason()).isEqualTo(Reason.NO_SOURCE);
        assertThat(report.findings(Severity.ERROR))
                .extracting(RuleFinding::rule)
                .containsExactlyInAnyOrder("CQ-01", "KY-01", "NN-01");
    }

    @Test
    void missesTheTitleOfASignerAndTheTypeOfABuiltDocument() {
        Document unsigned = Document.builder(AdministrativeType.BAO_CAO)
                .signature(new Signature(List.of(), null, null, "Lê An"))
                .build();

        assertThat(severity(Checker.standard().check(unsigned), "KY-01")).contains(Severity.ERROR);
        assertThat(severity(
                        Checker.standard().check(new Document(null, null, null, null, null, null)),
                        "TL-01"))
                .contains(Severity.ERROR);
    }

    @Test
    void fieldsOfADocumentSystemHaveLengths() {
        Document longest = Document.plan("Cải cách ".repeat(60)).build();

        assertThat(severity(Checker.standard().check(longest), "DT-03")).contains(Severity.ERROR);
        assertThat(severity(Seeds.report("1"), "DT-03")).isEmpty();
    }

    private static Scope scope(String text) {
        return Checker.standard().check(read(text)).scope();
    }

    private static io.github.vanban.read.Reading read(String text) {
        return DocumentReader.standard().read(text);
    }

    private static Outcome outcome(Report report, String rule) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Severity> severity(Report report, String rule) {
        return outcome(report, rule).findings().stream()
                .map(RuleFinding::severity)
                .findFirst();
    }
}
