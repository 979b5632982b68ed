package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What several demands have in common. */
final class Checks {

    private Checks() {}

    /** Checks every element, and says what was measured of each. */
    static List<String> each(List<Element> elements, Consumer<Element> check) {
        List<String> measured = new ArrayList<>();
        for (Element element : elements) {
            check.accept(element);
            measured.add(type(element));
        }
        return measured;
    }

    /** Cỡ chữ, kiểu chữ. */
    static void type(Element element, double from, double to, boolean bold, boolean italic) {
        assertThat(element.size()).as("size of %s", element).isBetween(from - 0.01, to + 0.01);
        assertThat(element.bold()).as("bold: %s", element).isEqualTo(bold);
        assertThat(element.italic()).as("italic: %s", element).isEqualTo(italic);
    }

    /** In hoa. */
    static void capitals(Element element) {
        assertThat(element.text()).isEqualTo(element.text().toUpperCase(Locale.ROOT));
    }

    /** Not in capitals as a whole. */
    static void notCapitals(Element element) {
        assertThat(element.text()).isNotEqualTo(element.text().toUpperCase(Locale.ROOT));
    }

    /** Canh giữa: the middle of the text against another middle, in millimetres. */
    static void centred(Element element, double middle) {
        assertThat(element.centre())
                .as("middle of %s", element)
                .isBetween(middle - 0.8, middle + 0.8);
    }

    /** A solid rule of a third to a half of the line above it, in the middle. */
    static void shortRule(Element element) {
        assertThat(element.ruleStyle()).as("rule below %s", element).isEqualTo("solid");
        assertThat(element.rule() / element.longest())
                .as("length of the rule below %s", element)
                .isBetween(1 / 3.0 - 0.005, 1 / 2.0 + 0.005);
        centred(element, element.left() + element.width() / 2);
    }

    private static String type(Element element) {
        return String.format(
                Locale.ROOT,
                "%s %.1fpt%s%s x=%.1f w=%.1fmm%s",
                element.zone(),
                element.size(),
                element.bold() ? " bold" : "",
                element.italic() ? " italic" : "",
                element.textLeft(),
                element.longest(),
                element.rule() > 0
                        ? String.format(
                                Locale.ROOT, " rule %.2f", element.rule() / element.longest())
                        : "");
    }
}
