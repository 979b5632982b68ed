package io.github.vanban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.organ.Organ;
import io.github.vanban.type.AdministrativeType;
import org.junit.jupiter.api.Test;

/** What stands above the body: names, number, date, title, addressees (ô số 1 to 5, 9a). */
class HeaderLayoutTest {

    private static final Outline ISSUER = Outline.text(Place.of("header").child("issuers", 0));
    private static final Outline SUBJECT = Outline.title(Place.of("title").child("subject"));

    @Test
    void namesSuperiorThenOrganWithARuleBelowTheOrganOnly() {
        assertThat(Laid.lines(Laid.decision().build(), Zone.CO_QUAN_CHU_QUAN))
                .containsExactly(new Line(
                        Zone.CO_QUAN_CHU_QUAN, "", "UBND XÃ TÂN PHƯỚC", Rule.NONE, ISSUER));
        assertThat(Laid.lines(Laid.decision().build(), Zone.CO_QUAN_BAN_HANH))
                .containsExactly(new Line(
                        Zone.CO_QUAN_BAN_HANH,
                        "",
                        "TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3",
                        Rule.SHORT,
                        ISSUER));
    }

    @Test
    void breaksTheNameOfAPeoplesCommitteeBeforeItsPlaceWithTheRuleBelowBoth() {
        Document document =
                Laid.decision().issuer(Organ.of("Ủy ban nhân dân xã Long Hậu")).build();

        assertThat(Laid.lines(document, Zone.CO_QUAN_BAN_HANH))
                .containsExactly(
                        new Line(Zone.CO_QUAN_BAN_HANH, "", "ỦY BAN NHÂN DÂN", Rule.NONE, ISSUER),
                        new Line(Zone.CO_QUAN_BAN_HANH, "", "XÃ LONG HẬU", Rule.SHORT, ISSUER));
    }

    @Test
    void printsNumberPlaceAndDateInTheirForm() {
        assertThat(Laid.texts(Laid.decision().build(), Zone.SO_KY_HIEU))
                .containsExactly("Số: 09/QĐ-THTP3");
        assertThat(Laid.texts(Laid.decision().build(), Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày 02 tháng 01 năm 2026");
    }

    @Test
    void leavesTheColonOutOfAPartyNumber() {
        assertThat(Laid.texts(Laid.decision().number("05-NQ/ĐU").build(), Zone.SO_KY_HIEU))
                .containsExactly("Số 05-NQ/ĐU");
    }

    @Test
    void printsBlanksAsDotsOrNotAtAll() {
        Document draft = Laid.decision()
                .number("/QĐ-THTP3")
                .date(DocumentDate.ofYear(2026))
                .build();

        assertThat(Laid.texts(draft, Zone.SO_KY_HIEU)).containsExactly("Số: ……/QĐ-THTP3");
        assertThat(Laid.texts(draft, Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày …… tháng …… năm 2026");
        assertThat(Laid.texts(Layout.of(draft, Blanks.COLLAPSED), Zone.SO_KY_HIEU))
                .containsExactly("Số: /QĐ-THTP3");
        assertThat(Laid.texts(Layout.of(draft, Blanks.COLLAPSED), Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày tháng năm 2026");
    }

    @Test
    void printsTheTypeInCapitalsAndTheSubjectWithAShortRule() {
        assertThat(Laid.texts(Laid.decision().build(), Zone.TEN_LOAI))
                .containsExactly("QUYẾT ĐỊNH");
        assertThat(Laid.lines(Laid.decision().build(), Zone.TRICH_YEU))
                .containsExactly(new Line(
                        Zone.TRICH_YEU,
                        "",
                        "Ban hành Quy chế công tác văn thư",
                        Rule.SHORT,
                        SUBJECT));
    }

    @Test
    void setsTheShortRuleBelowTheTypeWhereThereIsNoSubject() {
        Document leave = Document.builder(AdministrativeType.GIAY_NGHI_PHEP).build();

        assertThat(Laid.lines(leave, Zone.TEN_LOAI))
                .containsExactly(new Line(
                        Zone.TEN_LOAI,
                        "",
                        "GIẤY NGHỈ PHÉP",
                        Rule.SHORT,
                        Outline.title(Place.of("title").child("type"))));
    }

    @Test
    void neverPrintsTheTypeOfACongVanAndSetsItsSubjectBelowTheNumber() {
        Document letter = Document.builder(AdministrativeType.CONG_VAN)
                .number("12/MGLH-VP")
                .subject("mời dự hội nghị")
                .build();

        assertThat(Laid.texts(letter, Zone.TEN_LOAI)).isEmpty();
        assertThat(Laid.lines(letter, Zone.TRICH_YEU_CONG_VAN))
                .containsExactly(new Line(
                        Zone.TRICH_YEU_CONG_VAN, "", "V/v mời dự hội nghị", Rule.NONE, SUBJECT));
    }

    @Test
    void printsOneAddresseeOnTheLineOfKinhGuiAndSeveralOnTheirOwn() {
        DocumentBuilder letter = Document.builder(AdministrativeType.CONG_VAN);

        assertThat(Laid.words(letter.addressees("Bộ Nội vụ").build(), Zone.KINH_GUI))
                .containsExactly("Kính gửi: Bộ Nội vụ");
        assertThat(Laid.words(letter.addressees("Bộ Nội vụ", "Sở Nội vụ").build(), Zone.KINH_GUI))
                .containsExactly("Kính gửi:", "- Bộ Nội vụ;", "- Sở Nội vụ.");
    }
}
