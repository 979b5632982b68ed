package io.github.vanban.pages;

import static io.github.vanban.pages.Checks.capitals;
import static io.github.vanban.pages.Checks.centred;
import static io.github.vanban.pages.Checks.each;
import static io.github.vanban.pages.Checks.notCapitals;
import static io.github.vanban.pages.Checks.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Signature and recipients: ô số 7 and 9 (Phụ lục I, Phần I, Mục II.7, II.9 and IV). */
final class EndingRows {

    static final List<Row> ROWS = List.of(
            Row.css("KY-08", "II.7.đ", ".vb-ho-ten{font-style:italic}", EndingRows::name),
            Row.css(
                    "KY-09",
                    "II.7.đ",
                    ".vb-quyen-han-chuc-vu{font-weight:normal}",
                    EndingRows::title),
            Row.css("KY-13", "IV.2", ".vb-cuoi .vb-cot{direction:rtl}", EndingRows::place),
            Row.css("NN-02", "II.9.d", ".vb-noi-nhan{font-size:14pt}", EndingRows::recipients));

    private EndingRows() {}

    private static List<String> name(Measured page) {
        return each(page.all("ho-ten"), element -> {
            type(element, 13, 14, true, false);
            notCapitals(element);
            Element title = page.all("quyen-han-chuc-vu").stream()
                    .filter(above -> above.column().equals(element.column()))
                    .findFirst()
                    .orElseThrow();
            centred(element, title.centre());
        });
    }

    private static List<String> title(Measured page) {
        return each(page.all("quyen-han-chuc-vu"), element -> {
            type(element, 13, 14, true, false);
            capitals(element);
        });
    }

    /** At the right, level with Nơi nhận, the name below the title with room to sign between. */
    private static List<String> place(Measured page) {
        return each(page.all("ho-ten"), element -> {
            List<Element> titles = page.all("quyen-han-chuc-vu");
            Element title = titles.get(titles.size() - 1);
            double room = element.top() - title.top() - title.height();
            assertThat(room).as("room to sign").isGreaterThan(20);
            assertThat(element.centre()).isGreaterThan(page.setup().textWidth() / 2.0);
            page.all("noi-nhan")
                    .forEach(list -> assertThat(titles.get(0).textMiddle())
                            .as("level with Nơi nhận")
                            .isBetween(list.textMiddle() - 1.2, list.textMiddle() + 1.2));
            assertThat(page.print().pageOf(element.text()))
                    .as("one page with its title and recipients")
                    .isEqualTo(page.print().pageOf(title.text()));
        });
    }

    private static List<String> recipients(Measured page) {
        each(page.all("noi-nhan"), element -> {
            type(element, 12, 12, true, true);
            assertThat(element.textLeft()).isBetween(-0.2, 0.2);
        });
        return each(page.all("noi-nhan-liet-ke"), element -> {
            type(element, 11, 11, false, false);
            assertThat(element.textLeft()).as("dash of %s", element).isBetween(-0.2, 0.2);
            assertThat(element.text()).startsWith("- ");
        });
    }
}
