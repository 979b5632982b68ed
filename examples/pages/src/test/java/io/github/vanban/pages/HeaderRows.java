package io.github.vanban.pages;

import static io.github.vanban.pages.Checks.capitals;
import static io.github.vanban.pages.Checks.centred;
import static io.github.vanban.pages.Checks.each;
import static io.github.vanban.pages.Checks.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands above the text: ô số 1 to 5b, 10, 11 and 13 (Phụ lục I, Phần I, Mục II.1–5, III, V). */
final class HeaderRows {

    /** Dấu khẩn and their width in millimetres (Mục III.2.b). */
    private static final Map<String, Integer> URGENCY =
            Map.of("HOẢ TỐC", 30, "THƯỢNG KHẨN", 40, "KHẨN", 20);

    static final List<Row> ROWS = List.of(
            Row.css("PG-14", "V, footnote 1", ".vb-tieu-ngu{font-size:15pt}", HeaderRows::sizes),
            Row.css(
                    "PG-16",
                    "II.1",
                    ".vb-quoc-hieu{white-space:normal;width:60mm}",
                    HeaderRows::oneLine),
            Row.css("QH-04", "II.1", ".vb-quoc-hieu{font-weight:normal}", HeaderRows::nation),
            Row.css("QH-05", "II.1.b", ".vb-ke-bang-chu::after{width:50%}", HeaderRows::nationRule),
            new Row(
                    "QH-06",
                    "III.1, mẫu 2.1",
                    "document.querySelectorAll('.vb-to-phu-luc').forEach(a => a.append(document.querySelector('.vb-quoc-hieu').cloneNode(true)))",
                    HeaderRows::annexWithout),
            Row.css(
                    "CQ-03",
                    "II.2.b",
                    ".vb-co-quan-chu-quan{font-weight:bold}",
                    HeaderRows::organs),
            Row.css("CQ-06", "II.2.b", ".vb-ke-ngan::after{width:90%}", HeaderRows::organRule),
            Row.css("SO-20", "II.3.c", ".vb-so-ky-hieu{font-size:14pt}", HeaderRows::number),
            Row.css(
                    "DD-06",
                    "II.4.c",
                    ".vb-dia-danh-thoi-gian{font-style:normal}",
                    HeaderRows::date),
            Row.css("TL-08", "II.5.b", ".vb-ke-ngan::after{width:25%}", HeaderRows::title),
            Row.css(
                    "TL-09",
                    "II.5.b",
                    ".vb-trich-yeu-cong-van{font-weight:bold}",
                    HeaderRows::letterSubject),
            Row.css("MK-01", "III.2.b", ".vanban .vb-khung{height:10mm}", HeaderRows::urgency),
            Row.css("MK-03", "III.2.c", ".vanban .vb-luu-hanh{border:0}", HeaderRows::circulation),
            Row.css("MK-04", "III.4", ".vanban .vb-13{position:static}", HeaderRows::contact));

    private HeaderRows() {}

    private static List<String> sizes(Measured page) {
        List<String> measured = new ArrayList<>();
        for (int sheet = 0; sheet < page.sheets(); sheet++) {
            List<Long> sizes =
                    page.on(sheet, "quoc-hieu", "tieu-ngu", "dia-danh-thoi-gian").stream()
                            .map(element -> Math.round(element.size()))
                            .toList();
            if (!sizes.isEmpty()) {
                List<Long> small = List.of(12L, 13L, 13L).subList(0, sizes.size());
                List<Long> large = List.of(13L, 14L, 14L).subList(0, sizes.size());
                assertThat(sizes).as(page.name()).isIn(small, large);
                measured.add(sizes.toString());
            }
        }
        return measured;
    }

    private static List<String> oneLine(Measured page) {
        return each(page.all("quoc-hieu"), element -> {
            assertThat(element.lines()).isEqualTo(1);
            assertThat(element.width()).isGreaterThanOrEqualTo(89.5);
            assertThat(element.textRight()).isLessThanOrEqualTo(page.setup().textWidth() + 0.3);
        });
    }

    private static List<String> nation(Measured page) {
        List<Element> all = page.all("quoc-hieu", "tieu-ngu");
        return each(all, element -> {
            boolean first = element.zone().equals("quoc-hieu");
            type(element, first ? 12 : 13, first ? 13 : 14, true, false);
            assertThat(element.text())
                    .isEqualTo(
                            first
                                    ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                                    : "Độc lập - Tự do - Hạnh phúc");
            assertThat(element.column()).isEqualTo("right");
            centred(element, page.on(element.sheet(), "quoc-hieu").get(0).centre());
        });
    }

    private static List<String> nationRule(Measured page) {
        return each(page.all("tieu-ngu"), element -> {
            assertThat(element.ruleStyle()).isEqualTo("solid");
            assertThat(element.rule()).isBetween(element.longest() - 0.5, element.longest() + 0.5);
        });
    }

    private static List<String> annexWithout(Measured page) {
        List<Element> annexes = page.all("phu-luc");
        return each(
                annexes,
                element -> assertThat(page.on(
                                element.sheet(),
                                "quoc-hieu",
                                "tieu-ngu",
                                "co-quan-ban-hanh",
                                "ho-ten"))
                        .isEmpty());
    }

    private static List<String> organs(Measured page) {
        return each(page.all("co-quan-chu-quan", "co-quan-ban-hanh"), element -> {
            type(element, 12, 13, element.zone().equals("co-quan-ban-hanh"), false);
            capitals(element);
            assertThat(element.column()).isEqualTo("left");
            centred(element, page.setup().organWidth() / 2.0);
        });
    }

    private static List<String> organRule(Measured page) {
        List<String> measured = new ArrayList<>();
        for (int sheet = 0; sheet < page.sheets(); sheet++) {
            assertThat(page.on(sheet, "co-quan-chu-quan"))
                    .allSatisfy(superior -> assertThat(superior.rule()).isZero());
            List<Element> organ = page.on(sheet, "co-quan-ban-hanh");
            if (!organ.isEmpty()) {
                measured.addAll(
                        each(organ.subList(organ.size() - 1, organ.size()), Checks::shortRule));
            }
        }
        return measured;
    }

    private static List<String> number(Measured page) {
        return each(page.all("so-ky-hieu"), element -> {
            type(element, 13, 13, false, false);
            assertThat(element.text()).startsWith("Số: ");
            centred(element, page.setup().organWidth() / 2.0);
        });
    }

    private static List<String> date(Measured page) {
        return each(page.all("dia-danh-thoi-gian"), element -> {
            type(element, 13, 14, false, true);
            centred(element, page.on(element.sheet(), "quoc-hieu").get(0).centre());
            page.on(element.sheet(), "so-ky-hieu")
                    .forEach(number -> assertThat(element.textMiddle())
                            .isBetween(number.textMiddle() - 0.8, number.textMiddle() + 0.8));
        });
    }

    private static List<String> title(Measured page) {
        List<Element> ruled = page.on(0, "trich-yeu");
        List<Element> last = ruled.isEmpty() ? page.on(0, "ten-loai") : ruled;
        each(page.all("ten-loai", "trich-yeu"), element -> {
            type(element, 13, 14, true, false);
            centred(element, page.setup().textWidth() / 2.0);
            if (element.zone().equals("ten-loai")) {
                capitals(element);
            }
        });
        return each(last, Checks::shortRule);
    }

    private static List<String> letterSubject(Measured page) {
        return each(page.all("trich-yeu-cong-van"), element -> {
            type(element, 12, 13, false, false);
            assertThat(element.rule()).isZero();
            assertThat(element.text()).startsWith("V/v ");
            Element number = page.on(element.sheet(), "so-ky-hieu").get(0);
            double gap = (element.top() - number.top() - number.height()) * 72 / 25.4;
            assertThat(gap).as("gap below the number in points").isBetween(5.8, 6.2);
            centred(element, number.centre());
        });
    }

    private static List<String> urgency(Measured page) {
        return each(page.all("do-khan"), element -> {
            type(element, 13, 14, true, false);
            Integer width = URGENCY.get(element.text());
            assertThat(width).as(element.text()).isNotNull();
            assertThat(element.width()).isBetween(width - 0.2, width + 0.2);
            assertThat(element.height()).isBetween(7.8, 8.2);
            assertThat(element.border()).isEqualTo("solid");
            assertThat(element.color())
                    .as("bright red")
                    .matches("rgb\\(2\\d\\d, \\d{1,2}, \\d{1,2}\\)");
        });
    }

    private static List<String> circulation(Measured page) {
        return each(page.all("luu-hanh"), element -> {
            type(element, 13, 14, true, false);
            capitals(element);
            assertThat(element.border()).isEqualTo("solid");
            assertThat(page.print()
                            .sheets()
                            .get(0)
                            .between(0, page.setup().margins().top()))
                    .as("letters in the top margin")
                    .hasSize(element.text().replace(" ", "").length());
        });
    }

    private static List<String> contact(Measured page) {
        return each(page.all("dia-chi"), element -> {
            type(element, 11, 12, false, false);
            assertThat(element.border()).isEqualTo("solid");
            assertThat(element.width())
                    .isBetween(page.setup().textWidth() - 0.5, page.setup().textWidth() + 0.5);
            Print.Sheet first = page.print().sheets().get(0);
            double foot = first.height() - page.setup().margins().bottom();
            String words = element.text().replace(" ", "");
            assertThat(Print.Sheet.text(first.between(foot - 25, foot)))
                    .as("the foot of page 1")
                    .endsWith(words);
        });
    }
}
