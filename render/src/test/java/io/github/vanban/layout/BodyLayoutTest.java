package io.github.vanban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.citation.Basis;
import io.github.vanban.document.Document;
import io.github.vanban.type.AdministrativeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bases, commands, headings and the end mark (ô số 6). */
class BodyLayoutTest {

    @Test
    void endsEveryBasisWithASemicolonAndTheLastWithAFullStop() {
        Document document = Laid.decision()
                .bases(
                        Basis.parse("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
                        Basis.proposedBy("Tổ trưởng Tổ Văn phòng"))
                .build();

        assertThat(Laid.texts(document, Zone.CAN_CU))
                .containsExactly(
                        "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;",
                        "Theo đề nghị của Tổ trưởng Tổ Văn phòng.");
    }

    @Test
    void printsTheCommandOfDecisionsAndResolutionsUnlessALeadSentenceStandsForIt() {
        assertThat(Laid.texts(Laid.decision().build(), Zone.LENH_BAN_HANH))
                .containsExactly("QUYẾT ĐỊNH:");
        assertThat(Laid.texts(
                        Document.builder(AdministrativeType.NGHI_QUYET).build(),
                        Zone.LENH_BAN_HANH))
                .containsExactly("QUYẾT NGHỊ:");
        assertThat(Laid.texts(
                        Laid.decision()
                                .lead("Ủy ban nhân dân ban hành Quyết định sau:")
                                .build(),
                        Zone.LENH_BAN_HANH))
                .isEmpty();
    }

    @Test
    void endsTheBodyWithTheMarkInPlaceOfItsFullStop() {
        assertThat(Laid.words(Laid.decision().build(), Zone.DIEU))
                .containsExactly(
                        "Điều 1. Ban hành kèm theo Quyết định này Quy chế công tác văn thư./.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nghiêm túc thực hiện. | nghiêm túc thực hiện./.",
                "nghiêm túc thực hiện; | nghiêm túc thực hiện./.",
                "nghiêm túc thực hiện./. | nghiêm túc thực hiện./.",
                "nghiêm túc thực hiện. /. | nghiêm túc thực hiện./.",
                "nghiêm túc thực hiện../. | nghiêm túc thực hiện./.",
                "nghiêm túc thực hiện./ | nghiêm túc thực hiện./.",
                "sách, báo, v.v. | sách, báo, v.v../.",
                "như Zalo... | như Zalo..../."
            })
    void setsTheMarkDirectlyAfterTheLastWordHoweverTheTextEnds(String text, String marked) {
        Document document = Laid.decision().body(b -> b.paragraph(text)).build();

        assertThat(Laid.texts(document, Zone.LOI_VAN)).containsExactly(marked);
    }

    @Test
    void setsNeitherCommandNorMarkWhereAnotherLawHasItsOwn() {
        Document normative = Laid.decision().number("53/2026/QĐ-UBND").build();
        Document party = Laid.decision().number("05-QĐ/ĐU").build();

        assertThat(Laid.texts(normative, Zone.LENH_BAN_HANH)).isEmpty();
        assertThat(Laid.words(party, Zone.DIEU))
                .allSatisfy(line -> assertThat(line).endsWith("văn thư."));
    }

    @Test
    void setsTheMarkOnItsOwnLineAfterATable() {
        Document document =
                Laid.decision().body(b -> b.table(t -> t.row("một"))).build();

        assertThat(Laid.texts(document, Zone.LOI_VAN)).containsExactly("./.");
    }

    @ParameterizedTest
    @EnumSource(
            value = AdministrativeType.class,
            names = {"THU_CONG", "HOP_DONG", "BAN_GHI_NHO", "BAN_THOA_THUAN"})
    void setsNoMarkWhereNoTemplateHasIt(AdministrativeType type) {
        Document document =
                Document.builder(type).body(b -> b.paragraph("Thân ái.")).build();

        assertThat(Laid.texts(document, Zone.LOI_VAN)).containsExactly("Thân ái.");
    }

    @Test
    void setsHeadingsInCapitalsAndTellsTitledClausesFromOthers() {
        Document plan = Document.plan("Cải cách hành chính")
                .section(
                        "Mục đích, yêu cầu",
                        s -> s.clause("Mục đích", c -> c.dash("Nâng cao."))
                                .clause("Phân công nhiệm vụ."))
                .build();

        assertThat(Laid.words(plan, Zone.MUC_LA_MA)).containsExactly("I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(Laid.words(plan, Zone.TIEU_DE_KHOAN)).containsExactly("1. Mục đích");
        assertThat(Laid.words(plan, Zone.KHOAN_DIEM))
                .containsExactly("- Nâng cao.", "2. Phân công nhiệm vụ./.");
    }
}
