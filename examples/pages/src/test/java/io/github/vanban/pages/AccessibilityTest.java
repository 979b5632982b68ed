package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.pages.browser.BrowserPage;
import io.github.vanban.pages.browser.Chromium;
import io.github.vanban.pages.browser.PageServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** axe-core finds nothing, on a desk, on a phone, with findings; and nothing is wider than a phone. */
@Tag("browser")
class AccessibilityTest {

    private static final String RUN =
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.help"
                    + " + ' ' + v.nodes.map(n => n.html).join(' ')).join('\\n'))";

    private static Chromium chromium;
    private static PageServer server;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        chromium = Browser.start();
        server = PageServer.start();
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> hasNoViolations() {
        return Documents.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    HtmlRenderer renderer = HtmlRenderer.page().with(one.setup());
                    assertThat(violations(renderer.render(one.document()), 1000, false))
                            .isEmpty();
                    assertThat(violations(renderer.render(one.document()), 390, true))
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasNoViolationsWhereEverySheetIsAPage() {
        return HtmlRenderer.page().renderSheets(Template.MAU_2_1.document()).stream()
                .map(html -> DynamicTest.dynamicTest(
                        "sheet", () -> assertThat(violations(html, 1000, false)).isEmpty()));
    }

    @Test
    void hasNoViolationsWithFindings() {
        List<Finding> findings = List.of(
                new Finding("A-01", Severity.ERROR, "", "Whole document", null, null, null),
                new Finding(
                        "A-02", Severity.WARNING, "title.subject", "Subject", "a", "b", "Mục II.5"),
                new Finding(
                        "A-03",
                        Severity.INFO,
                        "body.blocks[0].blocks[0]",
                        "Clause",
                        null,
                        null,
                        null));

        assertThat(violations(
                        HtmlRenderer.page()
                                .language(Locale.ENGLISH)
                                .render(Lesson.LONG_HAU.document(), findings),
                        1000,
                        false))
                .isEmpty();
    }

    @Test
    void axeFindsWhatIsWrong() {
        assertThat(violations("<!DOCTYPE html><html><title>a</title><p>b", 1000, false))
                .contains("html-has-lang");
    }

    @TestFactory
    Stream<DynamicTest> fitsOnAPhone() {
        return Documents.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    try (BrowserPage page =
                            open(HtmlRenderer.page().render(one.document()), 360, true)) {
                        assertThat(page.evaluate("document.documentElement.scrollWidth")
                                        .asInt())
                                .isLessThanOrEqualTo(360);
                    }
                }));
    }

    private static String violations(String html, int width, boolean phone) {
        try (BrowserPage page = open(html, width, phone)) {
            page.evaluate(axe + "; 0");
            return page.evaluate(RUN).asString();
        }
    }

    private static BrowserPage open(String html, int width, boolean phone) {
        return chromium.open().screen(width, 900, 1, phone).go(server.page("page.html", html, ""));
    }
}
