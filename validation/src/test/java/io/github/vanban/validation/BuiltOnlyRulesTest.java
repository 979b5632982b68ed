package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.OtherType;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import io.github.vanban.validation.profile.Profile;
import io.github.vanban.validation.rule.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules whose mistake no short text can show: what a built document lacks, and what is too long
 * for a field. A text without it may have lost it on its way.
 */
class BuiltOnlyRulesTest {

    private static final Document NOTHING = new Document(null, null, null, null, null, null);

    @Test
    void aBuiltDocumentNeedsASignerWithATitle() {
        Document signed = plan(Signature.of("HIỆU TRƯỞNG", "Lê An"));
        Document untitled = plan(new Signature(List.of(), null, null, "Lê An"));

        assertThat(status(signed, "KY-01")).isEqualTo(Status.PASS);
        assertThat(status(untitled, "KY-01")).isEqualTo(Status.FAIL);
        assertThat(status(NOTHING, "KY-01")).isEqualTo(Status.FAIL);
    }

    @Test
    void whatATextMayHaveLostOnItsWayIsNotMissed() {
        String untitled = Example.original("plan").replace("HIỆU TRƯỞNG\n", "");
        Report text = Checker.standard().check(DocumentReader.standard().read(untitled));
        Report fragment = Checker.standard().with(Profile.FRAGMENT).check(NOTHING);

        assertThat(status(text, "KY-01")).isEqualTo(Status.NOT_EVALUATED);
        assertThat(status(Checker.standard().check(DocumentReader.standard().read("")), "TL-01"))
                .isEqualTo(Status.NOT_EVALUATED);
        assertThat(status(fragment, "KY-01")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(fragment, "TL-01")).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(fragment.findings()).extracting(RuleFinding::rule).doesNotContain("KY-01");
    }

    @Test
    void aBuiltDocumentNeedsATypeThoughNotOneOfThe29() {
        assertThat(status(Document.plan("Cải cách").build(), "TL-01")).isEqualTo(Status.PASS);
        assertThat(status(NOTHING, "TL-01")).isEqualTo(Status.FAIL);
        assertThat(status(Document.builder(AdministrativeType.CONG_VAN).build(), "TL-01"))
                .isEqualTo(Status.PASS);
        assertThat(status(Document.builder(new OtherType("Lịch công tác")).build(), "TL-01"))
                .isEqualTo(Status.PASS);
    }

    /** Phụ lục VI, Mục II: 500 letters of trích yếu and 30 of ký hiệu are just right. */
    @Test
    void aFieldHoldsExactlySoMuch() {
        assertThat(status(Document.plan("a".repeat(500)).build(), "DT-03")).isEqualTo(Status.PASS);
        assertThat(status(Document.plan("a".repeat(501)).build(), "DT-03")).isEqualTo(Status.FAIL);
        assertThat(status(numbered("KH-" + "A".repeat(27)), "DT-03")).isEqualTo(Status.PASS);
        assertThat(status(numbered("KH-" + "A".repeat(28)), "DT-03")).isEqualTo(Status.FAIL);
    }

    private static Document plan(Signature signature) {
        return Document.plan("Cải cách").signature(signature).build();
    }

    private static Document numbered(String symbol) {
        return Document.plan("Cải cách").number("08/" + symbol).build();
    }

    private static Status status(Document document, String rule) {
        return status(Checker.standard().check(document), rule);
    }

    private static Status status(Report report, String rule) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
