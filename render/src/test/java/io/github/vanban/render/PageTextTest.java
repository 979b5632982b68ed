package io.github.vanban.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.organ.Organ;
import io.github.vanban.render.internal.DisplayWidth;
import io.github.vanban.signature.Signature;
import io.github.vanban.type.AdministrativeType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The picture of a page, checked against the drawing of Phụ lục I, Phần I, Mục IV. */
class PageTextTest {

    private static final Document DRAFT = Document.plan("Phòng, chống đuối nước")
            .issuer(Organ.of("Trường Tiểu học Tân Phước 3").under("UBND XÃ TÂN PHƯỚC"))
            .number("/KH-THTP3")
            .place("Tân Phước")
            .date(DocumentDate.ofMonth(7, 2026))
            .section("Mục đích", s -> s.paragraph("Bảo đảm an toàn"))
            .recipients("UBND xã Tân Phước", "Các tổ chuyên môn")
            .archive("VT")
            .signature(Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao"))
            .build();

    @Test
    void setsTheOrganBesideQuocHieuAndTheNumberBesideTheDate() {
        List<String> lines = lines(DRAFT);

        assertThat(lines.get(0)).matches(" +UBND XÃ TÂN PHƯỚC +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(lines.get(1))
                .matches(" +TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3 +Độc lập - Tự do - Hạnh phúc");
        assertThat(lines.get(4)).matches(" +Số: ……/KH-THTP3 +Tân Phước, ngày …… tháng 7 năm 2026");
    }

    @Test
    void drawsTheRuleBelowTieuNguAsLongAsItsText() {
        String rules = lines(DRAFT).get(2);

        assertThat(rules.substring(rules.lastIndexOf(' ') + 1))
                .isEqualTo("─".repeat("Độc lập - Tự do - Hạnh phúc".length()));
    }

    @Test
    void drawsTheRuleBelowTheOrganAThirdToAHalfOfItsText() {
        String rule = lines(DRAFT).get(2).strip().split(" ")[0];

        int name = "TRƯỜNG TIỂU HỌC TÂN PHƯỚC 3".length();
        assertThat((double) rule.length() / name).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void centresTheTitleOnThePage() {
        String title = lines(DRAFT).stream()
                .filter(line -> line.strip().equals("KẾ HOẠCH"))
                .findFirst()
                .orElseThrow();

        assertThat(title.indexOf('K')).isEqualTo((80 - "KẾ HOẠCH".length()) / 2);
    }

    @Test
    void setsRecipientsLeftOfTheSignatureAtTheSameHeight() {
        List<String> lines = lines(DRAFT);
        int from = lines.indexOf(line(lines, "Nơi nhận:"));

        assertThat(lines.get(from)).matches("Nơi nhận: +HIỆU TRƯỞNG");
        assertThat(lines.subList(from + 1, from + 4))
                .containsExactly("- UBND xã Tân Phước;", "- Các tổ chuyên môn;", "- Lưu: VT.");
        assertThat(line(lines, "Bùi Thị Thao").strip()).isEqualTo("Bùi Thị Thao");
    }

    @Test
    void showsADocumentOfWhichNothingIsKnown() {
        String page = TextRenderer.page().render(new Document(null, null, null, null, null, null));

        assertThat(page).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").doesNotContain("null");
    }

    @Test
    void isNeverWiderThanAskedFor() {
        for (int width : new int[] {TextRenderer.MIN_WIDTH, 80, 132}) {
            assertThat(TextRenderer.page(width).render(DRAFT).lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void keepsQuocHieuOnOneLineAtTheSmallestWidth() {
        String page = TextRenderer.page(TextRenderer.MIN_WIDTH).render(DRAFT);

        assertThat(page).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
    }

    @Test
    void refusesASmallerOrAnAbsurdWidth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.page(TextRenderer.MIN_WIDTH - 1))
                .withMessageContaining("page(width)");
        assertThatIllegalArgumentException().isThrownBy(() -> TextRenderer.page(1001));
    }

    @Test
    void cutsNoNumberAndNoDateInATable() {
        Document document = table(
                List.of("STT", "Số, ký hiệu", "Ngày", "Nội dung", "Kinh phí", "Đơn vị", "Ghi chú"),
                List.of(
                        "1",
                        "8132/KH-UBND",
                        "31/12/2026",
                        "Tuyên truyền, phổ biến pháp luật cho viên chức",
                        "1.250.000.000",
                        "Phòng Văn hóa - Xã hội",
                        "ngày 15 tháng 3 năm 2026"));

        for (int width : new int[] {80, 100, 132}) {
            String page = TextRenderer.page(width).render(document);
            assertThat(page)
                    .contains(
                            "8132/KH-UBND",
                            "31/12/2026",
                            "1.250.000.000",
                            "ngày 15 tháng 3 năm 2026");
            assertThat(page.lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void writesATableThatThePageCannotHoldRowByRow() {
        List<String> months = IntStream.rangeClosed(1, 14)
                .mapToObj(month -> "Tháng" + month + "/2026")
                .toList();

        String page = TextRenderer.page().render(table(months, months));

        assertThat(page).contains("Tháng3/2026: Tháng3/2026\n").doesNotContain("│");
    }

    private static Document table(List<String> columns, List<String> row) {
        return Document.builder(AdministrativeType.BAO_CAO)
                .body(b -> b.table(t ->
                        t.columns(columns.toArray(String[]::new)).row(row.toArray(String[]::new))))
                .build();
    }

    @Test
    void drawsATableInItsFrameWithinThePage() {
        Document document = Document.builder(AdministrativeType.BAO_CAO)
                .body(b -> b.table(t -> t.columns("STT", "Nội dung")
                        .row("1", "Một việc dài ".repeat(20))
                        .row("2", "số 15/2025/QĐ-UBND")))
                .build();

        List<String> table = lines(document).stream()
                .filter(line -> line.startsWith("│") || line.startsWith("├"))
                .toList();
        assertThat(table)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isEqualTo(80));
        assertThat(table).anySatisfy(line -> assertThat(line).contains("số 15/2025/QĐ-UBND"));
    }

    private static List<String> lines(Document document) {
        return TextRenderer.page().render(document).lines().toList();
    }

    private static String line(List<String> lines, String words) {
        return lines.stream().filter(line -> line.contains(words)).findFirst().orElseThrow();
    }
}
