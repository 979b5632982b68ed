package io.github.vanban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.mark.Circulation;
import io.github.vanban.mark.Contact;
import io.github.vanban.mark.DraftingMark;
import io.github.vanban.mark.Marks;
import io.github.vanban.mark.Secrecy;
import io.github.vanban.mark.Urgency;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recipients, signatures, marks, attached texts and annexes (ô số 7, 9b to 13). */
class EndingLayoutTest {

    @Test
    void endsTheLastRecipientWithAFullStopWhereNobodyKeepsTheDocument() {
        assertThat(Laid.words(
                        Laid.decision().recipients("Một", "Hai").build(), Zone.NOI_NHAN_LIET_KE))
                .containsExactly("- Một;", "- Hai.");
    }

    @Test
    void setsTheTwoNamesOfAPairAtTheSameHeight() {
        Document joint = Laid.decision()
                .signature(
                        Signature.of("GIÁM ĐỐC", "Lê An"),
                        Signature.of("PHÓ GIÁM ĐỐC", "Trần Bình").signingFor("GIÁM ĐỐC"))
                .build();

        Columns columns = (Columns) Laid.items(Layout.of(joint, Blanks.DOTTED)).stream()
                .filter(Columns.class::isInstance)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(columns.left()).hasSameSizeAs(columns.right());
        assertThat(columns.left().get(columns.left().size() - 1).text()).isEqualTo("Lê An");
    }

    @Test
    void printsNoPlaceAndDateInMinutesAndSetsTheTwoSignersBesideEachOther() {
        Document minutes = Document.builder(AdministrativeType.BIEN_BAN)
                .place("Long Hậu")
                .date(DocumentDate.of(5, 3, 2026))
                .signature(Signature.of("THƯ KÝ", "Lê An"), Signature.of("CHỦ TỌA", "Trần Bình"))
                .build();

        assertThat(Laid.texts(minutes, Zone.DIA_DANH_THOI_GIAN)).isEmpty();
        assertThat(Laid.items(Layout.of(minutes, Blanks.DOTTED)))
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
        Document document = Laid.decision()
                .marks(Marks.none()
                        .with(Urgency.THUONG_KHAN)
                        .with(Secrecy.MAT)
                        .with(Circulation.LUU_HANH_NOI_BO)
                        .with(DraftingMark.of("PL", 300))
                        .with(new Contact("Số 1, đường A", "0123", null, null, "a.vn")))
                .recipients("Như trên")
                .build();

        assertThat(Laid.texts(document, Zone.DO_KHAN)).containsExactly("THƯỢNG KHẨN");
        assertThat(Laid.texts(document, Zone.DO_MAT)).containsExactly("MẬT");
        assertThat(Laid.texts(document, Zone.LUU_HANH)).containsExactly("LƯU HÀNH NỘI BỘ");
        assertThat(Laid.texts(document, Zone.SOAN_THAO)).containsExactly("PL.(300)");
        assertThat(Laid.lines(document, Zone.DIA_CHI))
                .containsExactly(new Line(
                        Zone.DIA_CHI,
                        "",
                        "Số 1, đường A; ĐT: 0123; Website: a.vn",
                        Rule.PAGE,
                        Outline.text(Place.of("header").child("marks").child("contact"))));
    }

    @Test
    void givesAnAttachedTextItsHeaderWithoutNumberAndDateAndNoSignature() {
        Document document = Laid.decision()
                .signature(Signature.of("HIỆU TRƯỞNG", "Lê Thị Bình"))
                .attach(AdministrativeType.QUY_CHE, "Công tác văn thư", b -> b.article("Phạm vi"))
                .build();

        Sheet sheet = Layout.of(document, Blanks.DOTTED).sheets().get(1);
        assertThat(sheet.kind()).isEqualTo(Sheet.Kind.ATTACHED_TEXT);
        assertThat(Laid.flat(sheet.items()).map(Line::zone))
                .contains(Zone.QUOC_HIEU, Zone.CO_QUAN_BAN_HANH)
                .doesNotContain(Zone.SO_KY_HIEU, Zone.DIA_DANH_THOI_GIAN, Zone.QUYEN_HAN_CHUC_VU);
        assertThat(Laid.flat(sheet.items()).filter(line -> line.zone() == Zone.KEM_THEO))
                .containsExactly(new Line(
                        Zone.KEM_THEO,
                        "",
                        "(Kèm theo Quyết định số 09/QĐ-THTP3 ngày 02 tháng 01 năm 2026 của Trường Tiểu học Tân"
                                + " Phước 3)",
                        Rule.SHORT,
                        Outline.text(Place.of("attachments", 0))));
    }

    @Test
    void countsSeveralAnnexesInLaMaAndPrintsNoQuocHieuOnThem() {
        Document document = Laid.decision()
                .annex("Biểu mẫu", b -> b.paragraph("Một"))
                .annex("Danh sách", b -> b.paragraph("Hai"))
                .build();

        List<Sheet> sheets = Layout.of(document, Blanks.DOTTED).sheets();
        assertThat(sheets)
                .extracting(Sheet::kind)
                .containsExactly(Sheet.Kind.MAIN, Sheet.Kind.ANNEX, Sheet.Kind.ANNEX);
        assertThat(Laid.flat(sheets.get(2).items()).map(Line::text))
                .startsWith("Phụ lục II", "DANH SÁCH")
                .endsWith("Hai./.")
                .doesNotContain(Wording.QUOC_HIEU);
    }

    @Test
    void labelsASingleAnnexWithoutANumber() {
        Document document =
                Laid.decision().annex("Biểu mẫu", b -> b.paragraph("Một")).build();

        assertThat(Laid.texts(document, Zone.PHU_LUC)).containsExactly("Phụ lục");
    }
}
