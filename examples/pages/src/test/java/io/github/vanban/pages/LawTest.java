package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.pages.browser.BrowserPage;
import io.github.vanban.pages.browser.Chromium;
import io.github.vanban.pages.browser.PageServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every demand of the decree on how a page looks, measured in a browser and in what it prints, on the
 * templates, both founding plans and generated documents; and that every measurement sees what breaks
 * its demand. What was measured stands in {@code target/measured.tsv}.
 */
@Tag("browser")
class LawTest {

    private static final List<Row> ROWS = Stream.of(
                    PaperRows.ROWS, HeaderRows.ROWS, TextRows.ROWS, EndingRows.ROWS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, String> MEASURED = new TreeMap<>();
    private static final List<Measured> PAGES = new ArrayList<>();
    private static Chromium chromium;
    private static PageServer server;

    @BeforeAll
    static void measureEverything() {
        chromium = Browser.start();
        server = PageServer.start();
        try (BrowserPage page = chromium.open()) {
            for (Documents.Case one : Documents.all()) {
                PAGES.add(Measured.of(one.name(), one.setup(), open(page, one)));
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
            server.close();
            Files.write(Path.of("target/measured.tsv"), MEASURED.values());
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsOnEveryPage() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.id() + " (" + row.clause() + ")", () -> {
                    List<String> seen = new ArrayList<>();
                    for (Measured page : PAGES) {
                        List<String> measured = row.measure().apply(page);
                        if (!measured.isEmpty()) {
                            seen.add(page.name());
                            MEASURED.putIfAbsent(
                                    row.id(),
                                    row.id() + "\t" + row.clause() + "\t" + page.name() + "\t"
                                            + String.join("; ", measured));
                        }
                    }
                    assertThat(seen).as("pages that have something to measure").isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> seesWhatBreaksIt() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> {
                    Documents.Case one = Documents.all().stream()
                            .filter(candidate -> measured(row, candidate.name()))
                            .findFirst()
                            .orElseThrow();
                    try (BrowserPage page = chromium.open()) {
                        open(page, one).evaluate(row.spoil());
                        Measured spoiled = Measured.of(one.name(), one.setup(), page);
                        assertThatThrownBy(() -> row.measure().apply(spoiled))
                                .isInstanceOf(AssertionError.class);
                    }
                }));
    }

    private static boolean measured(Row row, String name) {
        return PAGES.stream()
                .filter(page -> page.name().equals(name))
                .anyMatch(page -> !row.measure().apply(page).isEmpty());
    }

    private static BrowserPage open(BrowserPage page, Documents.Case one) {
        String html = HtmlRenderer.page().with(one.setup()).render(one.document());
        return page.go(server.page(one.name() + ".html", html, ""));
    }
}
