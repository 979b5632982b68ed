package io.github.vanban.pages;

import io.github.vanban.layout.PageSetup;
import io.github.vanban.pages.browser.BrowserPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A page laid out for paper and printed: its components in the browser, and what came out. */
record Measured(String name, PageSetup setup, List<Element> elements, Print print) {

    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final String SCRIPT = script();

    /** Measures what is open, between the margins of its paper. */
    static Measured of(String name, PageSetup setup, BrowserPage page) {
        int width = (int) Math.round(setup.textWidth() * PIXELS_PER_MM);
        page.media("print").screen(width, 900, 1, false);
        List<Element> elements = JsonMapper.shared()
                .convertValue(page.evaluate(SCRIPT), new TypeReference<List<Element>>() {});
        return new Measured(name, setup, elements, Print.read(page.pdf()));
    }

    /** The components of these kinds, by their classes without {@code vb-}. */
    List<Element> all(String... zones) {
        List<String> wanted = List.of(zones);
        return elements.stream()
                .filter(element -> wanted.contains(element.zone()))
                .toList();
    }

    /** The components of one kind on one sheet. */
    List<Element> on(int sheet, String... zones) {
        return all(zones).stream().filter(element -> element.sheet() == sheet).toList();
    }

    /** How many sheets of the layout there are. */
    int sheets() {
        return elements.stream().mapToInt(Element::sheet).max().orElse(-1) + 1;
    }

    private static String script() {
        try (InputStream in = Measured.class.getResourceAsStream("measure.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
