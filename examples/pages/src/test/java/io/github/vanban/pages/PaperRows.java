package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.pages.Print.Glyph;
import io.github.vanban.pages.Print.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paper, margins, font and page numbers (Phụ lục I, Phần I, Mục I), read back from the PDF. */
final class PaperRows {

    private static final String QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    static final List<Row> ROWS = List.of(
            Row.css("PG-01", "I.1", "@page{size:letter}", PaperRows::paper),
            Row.css("PG-02", "I.3", "@page{margin:10mm}", PaperRows::margins),
            Row.css("PG-03", "I.2", "@page{size:A4 landscape}", PaperRows::orientation),
            Row.css("PG-04", "I.4", ".vanban{font-family:\"DejaVu Sans\"}", PaperRows::font),
            Row.css("PG-05", "I.4", ".vb-loi-van,.vb-so-ky-hieu{color:#222}", PaperRows::black),
            new Row(
                    "PG-06",
                    "I.4",
                    "document.querySelector('.vb-quoc-hieu').textContent = 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM'",
                    PaperRows::unicode),
            Row.css(
                    "PG-07",
                    "I.7",
                    "@page vb-to-0{@top-center{content:counter(vb-to-0)}}",
                    PaperRows::firstPage),
            Row.css("PG-08", "I.7", "@page{@top-center{font-size:9pt}}", PaperRows::pageNumbers),
            Row.css(
                    "PL-06",
                    "III.1.đ",
                    "@page vb-to-1{counter-increment:vb-to-1 5}",
                    PaperRows::annexNumbers));

    private PaperRows() {}

    private static List<String> paper(Measured page) {
        List<String> measured = new ArrayList<>();
        for (Sheet sheet : page.print().sheets()) {
            double shorter = Math.min(sheet.width(), sheet.height());
            double longer = Math.max(sheet.width(), sheet.height());
            assertThat(shorter).isBetween(209.5, 210.5);
            assertThat(longer).isBetween(296.5, 297.5);
            measured.add(
                    String.format(Locale.ROOT, "%.1f x %.1f mm", sheet.width(), sheet.height()));
        }
        return measured;
    }

    /** Where ink is; the stamp of ô số 11 and page numbers stand in the top margin by the drawing. */
    private static List<String> margins(Measured page) {
        int top = page.setup().margins().top();
        List<String> measured = new ArrayList<>();
        for (Sheet sheet : page.print().sheets()) {
            List<Glyph> text = sheet.between(top, 400);
            double left = text.stream().mapToDouble(Glyph::left).min().orElse(30);
            double right = sheet.width()
                    - text.stream().mapToDouble(Glyph::right).max().orElse(190);
            double bottom = sheet.height()
                    - text.stream().mapToDouble(Glyph::baseline).max().orElse(270);
            double first = text.stream().mapToDouble(Glyph::baseline).min().orElse(25);
            assertThat(left).as("left of %s", page.name()).isBetween(29.7, 65.0);
            assertThat(right).as("right of %s", page.name()).isGreaterThan(14.7);
            assertThat(bottom).as("bottom of %s", page.name()).isGreaterThan(19.7);
            // The ascent of 13 points is 4,1 mm.
            assertThat(first).as("top of %s", page.name()).isBetween(top + 3.0, top + 12.0);
            measured.add(String.format(
                    Locale.ROOT,
                    "left %.1f right %.1f bottom %.1f first baseline %.1f mm",
                    left,
                    right,
                    bottom,
                    first));
        }
        // At least the first page fills its width, so that the margins are neither larger.
        Sheet first = page.print().sheets().get(0);
        List<Glyph> text = first.between(top, 400);
        assertThat(text.stream().mapToDouble(Glyph::left).min().orElse(0))
                .isBetween(
                        page.setup().margins().left() - 0.5,
                        page.setup().margins().left() + 13.5);
        return measured;
    }

    private static List<String> orientation(Measured page) {
        List<String> measured = new ArrayList<>();
        for (Sheet sheet : page.print().sheets()) {
            boolean table = sheet.text().contains("Cột8");
            assertThat(sheet.landscape()).as("%s on its side", page.name()).isEqualTo(table);
            measured.add(sheet.landscape() ? "landscape, wide table" : "portrait");
        }
        return measured;
    }

    private static List<String> font(Measured page) {
        assertThat(page.elements())
                .allSatisfy(element -> assertThat(element.font()).isEqualTo("Times New Roman"));
        assertThat(page.print().fonts())
                .isNotEmpty()
                .allSatisfy(font ->
                        assertThat(font).matches("(LiberationSerif|Tinos|TimesNewRoman|Times-).*"));
        return List.of(page.print().fonts().toString());
    }

    private static List<String> black(Measured page) {
        for (Element element : page.elements()) {
            boolean stamp = element.zone().equals("do-khan") || element.zone().equals("do-mat");
            if (!stamp) {
                assertThat(element.color()).as("colour of %s", element).isEqualTo("rgb(0, 0, 0)");
                assertThat(element.ruleColor()).as("rule of %s", element).isEqualTo("rgb(0, 0, 0)");
            }
        }
        return List.of(page.elements().size() + " components rgb(0, 0, 0)");
    }

    private static List<String> unicode(Measured page) {
        assertThat(page.print().pageOf(QUOC_HIEU)).isZero();
        for (Sheet sheet : page.print().sheets()) {
            assertThat(Normalizer.isNormalized(sheet.text(), Normalizer.Form.NFC))
                    .isTrue();
        }
        return List.of("NFC, quốc hiệu read back letter by letter");
    }

    private static List<String> firstPage(Measured page) {
        int top = page.setup().margins().top();
        assertThat(page.print().sheets().get(0).number(top)).isEmpty();
        return List.of("none on page 1");
    }

    private static List<String> pageNumbers(Measured page) {
        int top = page.setup().margins().top();
        List<String> measured = new ArrayList<>();
        for (Sheet sheet : page.print().sheets()) {
            String number = sheet.number(top);
            if (number.isEmpty()) {
                continue;
            }
            List<Glyph> glyphs = sheet.between(0, top);
            double left = page.setup().margins().left();
            double middle = (left + sheet.width() - page.setup().margins().right()) / 2;
            double centre =
                    (glyphs.get(0).left() + glyphs.get(glyphs.size() - 1).right()) / 2;
            assertThat(number).matches("[1-9][0-9]*");
            assertThat(centre).isBetween(middle - 1, middle + 1);
            assertThat(glyphs).allSatisfy(glyph -> {
                assertThat(glyph.size()).isBetween(12.9, 14.1);
                assertThat(glyph.font()).doesNotContain("Italic").doesNotContain("Bold");
            });
            measured.add(String.format(
                    Locale.ROOT,
                    "%s at %.1f mm, baseline %.1f mm, %.1f pt",
                    number,
                    centre,
                    glyphs.get(0).baseline(),
                    glyphs.get(0).size()));
        }
        return measured;
    }

    /** Every sheet of the layout begins on a page without a number and goes on with 2. */
    private static List<String> annexNumbers(Measured page) {
        if (page.sheets() < 2) {
            return List.of();
        }
        int top = page.setup().margins().top();
        List<String> numbers = new ArrayList<>();
        int expected = 0;
        for (int i = 0; i < page.print().sheets().size(); i++) {
            int printed = i;
            boolean begins = i == 0
                    || page.all("phu-luc", "quoc-hieu").stream()
                            .filter(element -> element.sheet() > 0)
                            .anyMatch(element ->
                                    begins(page.print().sheets().get(printed), element.text()));
            expected = begins ? 1 : expected + 1;
            String number = page.print().sheets().get(i).number(top);
            assertThat(number)
                    .as("page %s of %s", i + 1, page.name())
                    .isEqualTo(expected == 1 ? "" : "" + expected);
            numbers.add(number.isEmpty() ? "–" : number);
        }
        return List.of(String.join(" ", numbers));
    }

    private static boolean begins(Sheet sheet, String text) {
        String words = text.replaceAll("\\s", "");
        String start = sheet.text();
        // Quốc hiệu stands behind the organ's name.
        return words.startsWith("Phụ") ? start.startsWith(words) : start.contains(words);
    }
}
