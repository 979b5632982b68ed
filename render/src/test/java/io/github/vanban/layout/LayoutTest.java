package io.github.vanban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.citation.Basis;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentBuilder;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.organ.Organ;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every component stands in its cell, with the words, capitals and marks of the decree. */
class LayoutTest {

    private static DocumentBuilder decision() {
        return Document.builder(AdministrativeType.QUYET_DINH)
                .issuer(Organ.of("Trường Tiểu học Tân Phước 3").under("UBND xã Tân Phước"))
                .number("09/QĐ-THTP3")
                .place("Tân Phước")
                .date(DocumentDate.of(2, 1, 2026))
                .subject("Ban hành Quy chế công tác văn thư")
                .body(b -> b.article("Ban hành kèm theo Quyết định này Quy chế công tác văn thư."));
    }

    @Test
    void namesSuperiorThenOrganWithARuleBelowTheOrganOnly() {
        assertThat(lines(decision().build(), Zone.CO_QUAN_CHU_QUAN))
                .containsExactly(
                        new Line(Zone.CO_QUAN_CHU_QUAN, "", "UBND XÃ TÂN PHƯỚC", Rule.NONE));
        assertThat(lines(decision().build(), Zone.CO_QUAN_BAN_HANH))
                .containsExactly(new Line(
                        Zone.CO_QUAN_BAN_HANH, "", "TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3", Rule.SHORT));
    }

    @Test
    void breaksTheNameOfAPeoplesCommitteeBeforeItsPlaceWithTheRuleBelowBoth() {
        Document document =
                decision().issuer(Organ.of("Ủy ban nhân dân xã Long Hậu")).build();

        assertThat(lines(document, Zone.CO_QUAN_BAN_HANH))
                .containsExactly(
                        new Line(Zone.CO_QUAN_BAN_HANH, "", "ỦY BAN NHÂN DÂN", Rule.NONE),
                        new Line(Zone.CO_QUAN_BAN_HANH, "", "XÃ LONG HẬU", Rule.SHORT));
    }

    @Test
    void printsNumberPlaceAndDateInTheirForm() {
        assertThat(texts(decision().build(), Zone.SO_KY_HIEU)).containsExactly("Số: 09/QĐ-THTP3");
        assertThat(texts(decision().build(), Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày 02 tháng 01 năm 2026");
    }

    @Test
    void leavesTheColonOutOfAPartyNumber() {
        assertThat(texts(decision().number("05-NQ/ĐU").build(), Zone.SO_KY_HIEU))
                .containsExactly("Số 05-NQ/ĐU");
    }

    @Test
    void printsBlanksAsDotsOrNotAtAll() {
        Document draft =
                decision().number("/QĐ-THTP3").date(DocumentDate.ofYear(2026)).build();

        assertThat(texts(draft, Zone.SO_KY_HIEU)).containsExactly("Số: ……/QĐ-THTP3");
        assertThat(texts(draft, Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày …… tháng …… năm 2026");
        assertThat(texts(Layout.of(draft, Blanks.COLLAPSED), Zone.SO_KY_HIEU))
                .containsExactly("Số: /QĐ-THTP3");
        assertThat(texts(Layout.of(draft, Blanks.COLLAPSED), Zone.DIA_DANH_THOI_GIAN))
                .containsExactly("Tân Phước, ngày tháng năm 2026");
    }

    @Test
    void printsTheTypeInCapitalsAndTheSubjectWithAShortRule() {
        assertThat(texts(decision().build(), Zone.TEN_LOAI)).containsExactly("QUYẾT ĐỊNH");
        assertThat(lines(decision().build(), Zone.TRICH_YEU))
                .containsExactly(new Line(
                        Zone.TRICH_YEU, "", "Ban hành Quy chế công tác văn thư", Rule.SHORT));
    }

    @Test
    void setsTheShortRuleBelowTheTypeWhereThereIsNoSubject() {
        Document leave = Document.builder(AdministrativeType.GIAY_NGHI_PHEP).build();

        assertThat(lines(leave, Zone.TEN_LOAI))
                .containsExactly(new Line(Zone.TEN_LOAI, "", "GIẤY NGHỈ PHÉP", Rule.SHORT));
    }

    @Test
    void neverPrintsTheTypeOfACongVanAndSetsItsSubjectBelowTheNumber() {
        Document letter = Document.builder(AdministrativeType.CONG_VAN)
                .number("12/MGLH-VP")
                .subject("mời dự hội nghị")
                .build();

        assertThat(texts(letter, Zone.TEN_LOAI)).isEmpty();
        assertThat(lines(letter, Zone.TRICH_YEU_CONG_VAN))
                .containsExactly(
                        new Line(Zone.TRICH_YEU_CONG_VAN, "", "V/v mời dự hội nghị", Rule.NONE));
    }

    @Test
    void printsOneAddresseeOnTheLineOfKinhGuiAndSeveralOnTheirOwn() {
        DocumentBuilder letter = Document.builder(AdministrativeType.CONG_VAN);

        assertThat(words(letter.addressees("Bộ Nội vụ").build(), Zone.KINH_GUI))
                .containsExactly("Kính gửi: Bộ Nội vụ");
        assertThat(words(letter.addressees("Bộ Nội vụ", "Sở Nội vụ").build(), Zone.KINH_GUI))
                .containsExactly("Kính gửi:", "- Bộ Nội vụ;", "- Sở Nội vụ.");
    }

    @Test
    void endsEveryBasisWithASemicolonAndTheLastWithAFullStop() {
        Document document = decision()
                .bases(
                        Basis.parse("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
                        Basis.proposedBy("Tổ trưởng Tổ Văn phòng"))
                .build();

        assertThat(texts(document, Zone.CAN_CU))
                .containsExactly(
                        "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;",
                        "Theo đề nghị của Tổ trưởng Tổ Văn phòng.");
    }

    @Test
    void printsTheCommandOfDecisionsAndResolutionsUnlessALeadSentenceStandsForIt() {
        assertThat(texts(decision().build(), Zone.LENH_BAN_HANH)).containsExactly("QUYẾT ĐỊNH:");
        assertThat(texts(
                        Document.builder(AdministrativeType.NGHI_QUYET).build(),
                        Zone.LENH_BAN_HANH))
                .containsExactly("QUYẾT NGHỊ:");
        assertThat(texts(
                        decision()
                                .lead("Ủy ban nhân dân ban hành Quyết định sau:")
                                .build(),
                        Zone.LENH_BAN_HANH))
                .isEmpty();
    }

    @Test
    void endsTheBodyWithTheMarkInPlaceOfItsFullStop() {
        assertThat(words(decision().build(), Zone.DIEU))
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
        Document document = decision().body(b -> b.paragraph(text)).build();

        assertThat(texts(document, Zone.LOI_VAN)).containsExactly(marked);
    }

    @Test
    void setsNeitherCommandNorMarkWhereAnotherLawHasItsOwn() {
        Document normative = decision().number("53/2026/QĐ-UBND").build();
        Document party = decision().number("05-QĐ/ĐU").build();

        assertThat(texts(normative, Zone.LENH_BAN_HANH)).isEmpty();
        assertThat(words(party, Zone.DIEU))
                .allSatisfy(line -> assertThat(line).endsWith("văn thư."));
    }

    @Test
    void endsTheLastRecipientWithAFullStopWhereNobodyKeepsTheDocument() {
        assertThat(words(decision().recipients("Một", "Hai").build(), Zone.NOI_NHAN_LIET_KE))
                .containsExactly("- Một;", "- Hai.");
    }

    @Test
    void setsTheTwoNamesOfAPairAtTheSameHeight() {
        Document joint = decision()
                .signature(
                        Signature.of("GIÁM ĐỐC", "Lê An"),
                        Signature.of("PHÓ GIÁM ĐỐC", "Trần Bình").signingFor("GIÁM ĐỐC"))
                .build();

        Columns columns = (Columns) items(Layout.of(joint, Blanks.DOTTED)).stream()
                .filter(Columns.class::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(columns.left()).hasSameSizeAs(columns.right());
        assertThat(columns.left().get(columns.left().size() - 1).text()).isEqualTo("Lê An");
    }

    @Test
    void setsTheMarkOnItsOwnLineAfterATable() {
        Document document = decision().body(b -> b.table(t -> t.row("một"))).build();

        assertThat(texts(document, Zone.LOI_VAN)).containsExactly("./.");
    }

    @ParameterizedTest
    @EnumSource(
            value = AdministrativeType.class,
            names = {"THU_CONG", "HOP_DONG", "BAN_GHI_NHO", "BAN_THOA_THUAN"})
    void setsNoMarkWhereNoTemplateHasIt(AdministrativeType type) {
        Document document =
                Document.builder(type).body(b -> b.paragraph("Thân ái.")).build();

        assertThat(texts(document, Zone.LOI_VAN)).containsExactly("Thân ái.");
    }

    @Test
    void printsNoPlaceAndDateInMinutesAndSetsTheTwoSignersBesideEachOther() {
        Document minutes = Document.builder(AdministrativeType.BIEN_BAN)
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .signature(Signature.of("THƯ KÝ", "Lê An"), Signature.of("CHỦ TỌA", "Trần Bình"))
                .build();

        assertThat(texts(minutes, Zone.DIA_DANH_THOI_GIAN)).isEmpty();
        assertThat(items(Layout.of(minutes, Blanks.DOTTED)))
                .filteredOn(Columns.class::isInstance)
                .last()
                .satisfies(item -> {
                    Columns columns = (Columns) item;
                    assertThat(columns.left().get(0).text()).isEqualTo("THƯ KÝ");
                    assertThat(columns.right().get(0).text()).isEqualTo("CHỦ TỌA");
                });
    }

    @Test
    void setsEveryMarkInItsCell() {
        Document document = decision()
                .marks(Marks.none()
                        .with(Urgency.THUONG_KHAN)
                        .with(Secrecy.MAT)
                        .with(Circulation.LUU_HANH_NOI_BO)
                        .with(DraftingMark.of("PL", 300))
                        .with(new Contact("Số 1, đường A", "0123", null, null, "a.vn")))
                .recipients("Như trên")
                .build();

        assertThat(texts(document, Zone.DO_KHAN)).containsExactly("THƯỢNG KHẨN");
        assertThat(texts(document, Zone.DO_MAT)).containsExactly("MẬT");
        assertThat(texts(document, Zone.LUU_HANH)).containsExactly("LƯU HÀNH NỘI BỘ");
        assertThat(texts(document, Zone.SOAN_THAO)).containsExactly("PL.(300)");
        assertThat(lines(document, Zone.DIA_CHI))
                .containsExactly(new Line(
                        Zone.DIA_CHI, "", "Số 1, đường A; ĐT: 0123; Website: a.vn", Rule.PAGE));
    }

    @Test
    void givesAnAttachedTextItsHeaderWithoutNumberAndDateAndNoSignature() {
        Document document = decision()
                .signature(Signature.of("HIỆU TRƯỞNG", "Lê Thị Bình"))
                .attach(AdministrativeType.QUY_CHE, "Công tác văn thư", b -> b.article("Phạm vi"))
                .build();

        Sheet sheet = Layout.of(document, Blanks.DOTTED).sheets().get(1);
        assertThat(sheet.kind()).isEqualTo(Sheet.Kind.ATTACHED_TEXT);
        assertThat(flat(sheet.items()).map(Line::zone))
                .contains(Zone.QUOC_HIEU, Zone.CO_QUAN_BAN_HANH)
                .doesNotContain(Zone.SO_KY_HIEU, Zone.DIA_DANH_THOI_GIAN, Zone.QUYEN_HAN_CHUC_VU);
        assertThat(flat(sheet.items()).filter(line -> line.zone() == Zone.KEM_THEO))
                .containsExactly(new Line(
                        Zone.KEM_THEO,
                        "",
                        "(Kèm theo Quyết định số 09/QĐ-THTP3 ngày 02 tháng 01 năm 2026 của Trường Tiểu học Tân"
                                + " Phước 3)",
                        Rule.SHORT));
    }

    @Test
    void countsSeveralAnnexesInLaMaAndPrintsNoQuocHieuOnThem() {
        Document document = decision()
                .annex("Biểu mẫu", b -> b.paragraph("Một"))
                .annex("Danh sách", b -> b.paragraph("Hai"))
                .build();

        List<Sheet> sheets = Layout.of(document, Blanks.DOTTED).sheets();
        assertThat(sheets)
                .extracting(Sheet::kind)
                .containsExactly(Sheet.Kind.MAIN, Sheet.Kind.ANNEX, Sheet.Kind.ANNEX);
        assertThat(flat(sheets.get(2).items()).map(Line::text))
                .startsWith("Phụ lục II", "DANH SÁCH")
                .endsWith("Hai./.")
                .doesNotContain(Wording.QUOC_HIEU);
    }

    @Test
    void labelsASingleAnnexWithoutANumber() {
        Document document =
                decision().annex("Biểu mẫu", b -> b.paragraph("Một")).build();

        assertThat(texts(document, Zone.PHU_LUC)).containsExactly("Phụ lục");
    }

    @Test
    void setsHeadingsInCapitalsAndTellsTitledClausesFromOthers() {
        Document plan = Document.plan("Cải cách hành chính")
                .section(
                        "Mục đích, yêu cầu",
                        s -> s.clause("Mục đích", c -> c.dash("Nâng cao."))
                                .clause("Phân công nhiệm vụ."))
                .build();

        assertThat(words(plan, Zone.MUC_LA_MA)).containsExactly("I. MỤC ĐÍCH, YÊU CẦU");
        assertThat(words(plan, Zone.TIEU_DE_KHOAN)).containsExactly("1. Mục đích");
        assertThat(words(plan, Zone.KHOAN_DIEM))
                .containsExactly("- Nâng cao.", "2. Phân công nhiệm vụ./.");
    }

    private static List<Line> lines(Document document, Zone zone) {
        return lines(Layout.of(document, Blanks.DOTTED), zone);
    }

    private static List<Line> lines(Layout layout, Zone zone) {
        return flat(items(layout)).filter(line -> line.zone() == zone).toList();
    }

    private static List<String> texts(Document document, Zone zone) {
        return texts(Layout.of(document, Blanks.DOTTED), zone);
    }

    private static List<String> texts(Layout layout, Zone zone) {
        return lines(layout, zone).stream().map(Line::text).toList();
    }

    private static List<String> words(Document document, Zone zone) {
        return lines(document, zone).stream().map(Line::words).toList();
    }

    private static List<LayoutItem> items(Layout layout) {
        return layout.sheets().stream().flatMap(sheet -> sheet.items().stream()).toList();
    }

    private static Stream<Line> flat(List<LayoutItem> items) {
        List<Line> lines = new ArrayList<>();
        for (LayoutItem item : items) {
            if (item instanceof Line line) {
                lines.add(line);
            } else if (item instanceof Columns columns) {
                lines.addAll(columns.left());
                lines.addAll(columns.right());
            }
        }
        return lines.stream();
    }
}
