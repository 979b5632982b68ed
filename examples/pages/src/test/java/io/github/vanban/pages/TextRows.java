package io.github.vanban.pages;

import static io.github.vanban.pages.Checks.capitals;
import static io.github.vanban.pages.Checks.centred;
import static io.github.vanban.pages.Checks.each;
import static io.github.vanban.pages.Checks.notCapitals;
import static io.github.vanban.pages.Checks.shortRule;
import static io.github.vanban.pages.Checks.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text: ô số 6 (Phụ lục I, Phần I, Mục II.6 and V). */
final class TextRows {

    private static final String[] PARAGRAPHS = {
        "can-cu", "loi-van", "khoan-diem", "muc-la-ma", "tieu-de-khoan", "dieu"
    };

    static final List<Row> ROWS = List.of(
            Row.css("PG-09", "II.6.e", ".vb-loi-van{font-size:12pt}", TextRows::size),
            Row.css("PG-10", "II.6.e", ".vanban .vb-6{text-indent:5mm}", TextRows::indent),
            Row.css("PG-11", "II.6.e", ".vanban .vb-6{margin-bottom:2pt}", TextRows::gap),
            Row.css("PG-12", "II.6.e", ".vb-loi-van{line-height:2}", TextRows::spacing),
            Row.css("PG-13", "II.6.e", ".vanban .vb-6{text-align:left}", TextRows::justified),
            new Row(
                    "PG-15",
                    "–",
                    "document.querySelector('.vb-loi-van').insertAdjacentHTML('beforebegin', '<p class=\"vb-6 vb-loi-van\"></p>')",
                    TextRows::noEmptyParagraphs),
            Row.css("CC-01", "II.6.a", ".vb-can-cu{font-style:normal}", TextRows::bases),
            Row.css(
                    "BC-07",
                    "II.6.đ",
                    ".vanban .vb-muc-la-ma,.vanban .vb-ten-phan,.vanban .vb-dieu b{font-weight:normal}",
                    TextRows::headings),
            Row.css("BC-12", "–", ".vb-khoan-diem::before{content:\"•\"}", TextRows::markers),
            Row.css("V.9", "III.1, V", ".vb-kem-theo{font-style:normal}", TextRows::annexTitles));

    private TextRows() {}

    private static List<String> size(Measured page) {
        return each(
                page.all(PARAGRAPHS),
                element -> assertThat(element.size())
                        .as("size of %s", element)
                        .isBetween(12.99, 14.01));
    }

    private static List<String> indent(Measured page) {
        List<String> measured = new ArrayList<>();
        for (Element element : page.all(PARAGRAPHS)) {
            double indent = element.firstLeft() - element.left();
            double wanted = page.setup().indent().millimetres();
            assertThat(wanted).isIn(10.0, 12.7);
            assertThat(indent)
                    .as("first line of %s", element)
                    .isBetween(wanted - 0.5, wanted + 0.5);
            assertThat(element.left()).isBetween(-0.1, 0.1);
            measured.add(String.format(Locale.ROOT, "%.2f mm", indent));
        }
        return measured;
    }

    private static List<String> gap(Measured page) {
        List<String> measured = new ArrayList<>();
        Element above = null;
        for (Element element : page.all(PARAGRAPHS)) {
            if (above != null && above.sheet() == element.sheet()) {
                double points = (element.top() - above.top() - above.height()) * 72 / 25.4;
                assertThat(points).as("gap above %s", element).isGreaterThanOrEqualTo(5.9);
                measured.add(String.format(Locale.ROOT, "%.1f pt", points));
            }
            above = element;
        }
        return measured;
    }

    /** Single spacing of Times New Roman is 1,15 times its size; 1,5 lines are 1,725 times. */
    private static List<String> spacing(Measured page) {
        List<String> measured = new ArrayList<>();
        for (Element element : page.all(PARAGRAPHS)) {
            assertThat(element.spacing()).as("spacing of %s", element).isBetween(1.149, 1.725);
            double tall = element.height() * 72 / 25.4 / element.lines() / element.size();
            assertThat(tall).as("height of a line of %s", element).isBetween(1.14, 1.725);
            measured.add(String.format(Locale.ROOT, "%.2f", tall));
        }
        return measured;
    }

    private static List<String> justified(Measured page) {
        List<String> measured = new ArrayList<>();
        for (Element element : page.all("can-cu", "loi-van", "khoan-diem", "dieu")) {
            assertThat(element.align()).isEqualTo("justify");
            if (element.lines() > 1 && !element.text().contains(Documents.LONG_WORD)) {
                double end = element.left() + element.width();
                assertThat(element.textRight())
                        .as("end of %s", element)
                        .isBetween(end - 0.3, end + 0.3);
                measured.add(String.format(
                        Locale.ROOT, "lines end at %.1f of %.1f mm", element.textRight(), end));
            }
        }
        return measured;
    }

    private static List<String> noEmptyParagraphs(Measured page) {
        List<Element> paragraphs = page.elements().stream()
                .filter(element -> List.of("p", "li").contains(element.tag()))
                .toList();
        assertThat(paragraphs)
                .allSatisfy(paragraph -> assertThat(paragraph.text()).isNotBlank());
        return List.of(paragraphs.size() + " paragraphs, none empty");
    }

    private static List<String> bases(Measured page) {
        return each(page.all("can-cu"), element -> type(element, 13, 14, false, true));
    }

    private static List<String> headings(Measured page) {
        return each(
                page.all(
                        "ten-phan",
                        "tieu-de-phan",
                        "muc-la-ma",
                        "tieu-de-khoan",
                        "dieu",
                        "tham-quyen",
                        "lenh-ban-hanh"),
                element -> {
                    boolean unheaded =
                            element.zone().equals("dieu") && element.tag().equals("p");
                    type(element, 13, 14, !unheaded, false);
                    assertThat(unheaded && !element.markerBold())
                            .as("%s begins bold", element)
                            .isFalse();
                    switch (element.zone()) {
                        case "ten-phan" -> {
                            notCapitals(element);
                            centred(element, page.setup().textWidth() / 2.0);
                        }
                        case "tieu-de-phan", "tham-quyen", "lenh-ban-hanh" -> {
                            capitals(element);
                            centred(element, page.setup().textWidth() / 2.0);
                        }
                        case "muc-la-ma" -> capitals(element);
                        default -> notCapitals(element);
                    }
                });
    }

    private static List<String> markers(Measured page) {
        for (Print.Sheet sheet : page.print().sheets()) {
            assertThat(sheet.text()).doesNotContain("•");
        }
        return each(
                page.all("khoan-diem"),
                element -> assertThat(element.text()).matches("(?s)(\\d+\\.|[a-zđ]\\)|[-+]) .*"));
    }

    private static List<String> annexTitles(Measured page) {
        each(page.all("phu-luc", "ten-phu-luc"), element -> {
            boolean label = element.zone().equals("phu-luc");
            type(element, label ? 14 : 13, 14, true, false);
            centred(element, page.setup().textWidth() / 2.0);
        });
        return each(page.all("kem-theo"), element -> {
            type(element, 13, 14, false, true);
            centred(element, page.setup().textWidth() / 2.0);
            shortRule(element);
        });
    }
}
