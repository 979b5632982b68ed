package io.github.vanban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.vanban.body.Division;
import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Urgency;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.organ.Organ;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

    private static final Document PLAN = Document.plan("Cải cách hành chính năm 2026")
            .issuer(Organ.of("Trường Mẫu giáo Long Hậu"))
            .number("08/KH-MGLH")
            .place("Long Hậu")
            .date(DocumentDate.of(5, 3, 2026))
            .bases(Basis.given("tình hình thực tế của đơn vị"))
            .lead("Trường xây dựng Kế hoạch như sau:")
            .section("MỤC ĐÍCH", s -> s.dash("Nâng cao."))
            .closing("Trên đây là Kế hoạch của Trường")
            .annex("Biểu mẫu", b -> b.paragraph("Một"))
            .recipients("Các tổ CM (t/h)")
            .archive("VT")
            .signature(Signature.of("HIỆU TRƯỞNG", "Nguyễn Thị B"))
            .marks(Marks.none().with(Urgency.KHAN))
            .build();

    @Test
    void putsEveryStepIntoItsPart() {
        assertThat(PLAN.header())
                .isEqualTo(new Header(
                        List.of(Organ.of("Trường Mẫu giáo Long Hậu")),
                        DocumentNumber.parse("08/KH-MGLH"),
                        new PlaceAndDate("Long Hậu", DocumentDate.of(5, 3, 2026)),
                        Marks.none().with(Urgency.KHAN)));
        assertThat(PLAN.title())
                .isEqualTo(new Title(AdministrativeType.KE_HOACH, "Cải cách hành chính năm 2026"));
        assertThat(PLAN.preamble())
                .isEqualTo(new Preamble(
                        List.of(),
                        null,
                        List.of(Basis.given("tình hình thực tế của đơn vị")),
                        "Trường xây dựng Kế hoạch như sau:"));
        assertThat(PLAN.body().closing()).isEqualTo("Trên đây là Kế hoạch của Trường");
        assertThat(PLAN.ending().recipients())
                .isEqualTo(Recipients.of("Các tổ CM (t/h)").keptBy("VT"));
    }

    @Test
    void leavesBlankWhatIsNotSaid() {
        Document nothing = Document.builder(AdministrativeType.THONG_BAO).build();

        assertThat(nothing.header()).isEqualTo(Header.empty());
        assertThat(nothing.header().issued()).isNull();
        assertThat(nothing.ending()).isEqualTo(Ending.empty());
    }

    @Test
    void copiesWithoutChangesToAnEqualDocument() {
        assertThat(PLAN.copy(change -> {})).isEqualTo(PLAN);
    }

    @Test
    void makesNextYearsPlanInOneCallAndLeavesThisYearsAlone() {
        Document next = PLAN.copy(change -> change.subject("Cải cách hành chính năm 2027")
                .number("/KH-MGLH")
                .date(DocumentDate.ofYear(2027)));

        assertThat(next.title().subject()).isEqualTo("Cải cách hành chính năm 2027");
        assertThat(next.title().type()).isEqualTo(AdministrativeType.KE_HOACH);
        assertThat(next.header().issued())
                .isEqualTo(new PlaceAndDate("Long Hậu", DocumentDate.ofYear(2027)));
        assertThat(next.body()).isEqualTo(PLAN.body());
        assertThat(next.attachments()).isEqualTo(PLAN.attachments());
        assertThat(PLAN.title().subject()).isEqualTo("Cải cách hành chính năm 2026");
    }

    @Test
    void saysAComponentAnewWhenAStepIsTakenTwice() {
        Document twice = PLAN.copy(change -> change.recipients("Một").recipients("Hai"));

        assertThat(twice.ending().recipients()).isEqualTo(Recipients.of("Hai").keptBy("VT"));
    }

    @Test
    void relabelsAnnexesOnlyWhenOneIsAdded() {
        Document written = new Document(
                null, null, null, null, null, List.of(new Annex("Phụ lục 1", null, List.of())));

        assertThat(labels(written.copy(change -> {}))).containsExactly("Phụ lục 1");
        assertThat(labels(written.copy(change -> change.annex("Hai", b -> {}))))
                .containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(labels(PLAN)).containsExactly("Phụ lục");
        assertThat(PLAN.copy(DocumentBuilder::withoutAttachments).attachments()).isEmpty();
    }

    @Test
    void replacesTheBodyAndKeepsTheClosing() {
        Document changed = PLAN.copy(change -> change.body(b -> b.section("KHÁC", s -> {})));

        assertThat(changed.body().blocks())
                .singleElement()
                .satisfies(block -> assertThat(((Division) block).text()).isEqualTo("KHÁC"));
        assertThat(changed.body().closing()).isEqualTo(PLAN.body().closing());
    }

    @Test
    void attachesATextOfItsOwnType() {
        Document decision = Document.builder(AdministrativeType.QUYET_DINH)
                .authority("Hiệu trưởng Trường Mẫu giáo Long Hậu")
                .attach(AdministrativeType.QUY_CHE, "Công tác văn thư", b -> b.article("Phạm vi"))
                .build();

        assertThat(decision.attachments())
                .singleElement()
                .satisfies(attachment -> assertThat(((AttachedText) attachment).title())
                        .isEqualTo(new Title(AdministrativeType.QUY_CHE, "Công tác văn thư")));
    }

    @Test
    void refusesANumberThatIsNotInTheDecreesForm() {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Document.plan("x").number("88 /KH-MGLH"))
                .satisfies(problem -> assertThat(problem.index()).isEqualTo(2));
    }

    @Test
    void refusesWhatTheLayoutPrintsByItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.plan("x").subject("V/v mời họp"))
                .withMessageContaining("subject(")
                .withMessageContaining("V/v");
        assertThatIllegalArgumentException().isThrownBy(() -> Document.plan("V/v mời họp"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Document.builder(AdministrativeType.CONG_VAN).subject("Về việc mời họp"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.builder(AdministrativeType.CONG_VAN)
                        .addressees("Kính gửi: Bộ Nội vụ"))
                .withMessageContaining("addressees(");
        assertThat(Document.builder(AdministrativeType.QUYET_DINH)
                        .subject("Về việc nghỉ hè")
                        .build()
                        .title()
                        .subject())
                .isEqualTo("Về việc nghỉ hè");
        assertThatIllegalArgumentException().isThrownBy(() -> Basis.given("Căn cứ tình hình"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Signature.of("PHÓ HIỆU TRƯỞNG", "Lê An").signingFor("KT. HIỆU TRƯỞNG"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.plan("x").recipients("Các tổ CM", "Lưu: VT."))
                .withMessageContaining("recipients(")
                .withMessageContaining("archive(units)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.plan("x").archive("Lưu: VT"))
                .withMessageContaining("archive(");
    }

    @Test
    void takesTheEndMarksOfAddresseesForMarksOfTheList() {
        Document letter = Document.builder(AdministrativeType.CONG_VAN)
                .addressees("Bộ Nội vụ;", "Sở Nội vụ.")
                .build();

        assertThat(letter.preamble().addressees()).containsExactly("Bộ Nội vụ", "Sở Nội vụ");
    }

    @Test
    void keepsNoControlCharacterAndNoHalfOfAPair() {
        Document document =
                Document.plan("một\u0000hai\u001B[31m\u0085ba\uD800").build();

        assertThat(document.title().subject()).isEqualTo("một hai [31m ba\uFFFD");
    }

    @Test
    void refusesNullNamingTheCall() {
        assertThatNullPointerException()
                .isThrownBy(() -> Document.plan("x").issuer((Organ) null))
                .withMessageContaining("issuer(organs)");
        assertThatNullPointerException()
                .isThrownBy(() -> Document.plan("x").recipients((String[]) null))
                .withMessageContaining("recipients(recipients)");
        assertThatNullPointerException()
                .isThrownBy(() -> PLAN.copy(null))
                .withMessageContaining("copy(changes)");
        assertThatNullPointerException()
                .isThrownBy(() -> Document.plan(null))
                .withMessageContaining("plan(subject)");
        assertThatNullPointerException()
                .isThrownBy(() -> Document.plan("x").date(null))
                .withMessageContaining("date(date)");
        assertThatNullPointerException()
                .isThrownBy(() -> Document.plan("x").annex(null, b -> {}))
                .withMessageContaining("annex(title)");
    }

    private static List<String> labels(Document document) {
        return document.attachments().stream().map(a -> ((Annex) a).label()).toList();
    }
}
