package io.github.vanban.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.pages.browser.BrowserPage;
import io.github.vanban.pages.browser.Chromium;
import io.github.vanban.pages.browser.PageServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages keep their looks under strict content security policies, and the browser reports nothing. */
@Tag("browser")
class PolicyTest {

    private static final Document PLAN = Lesson.NHIEM_VU.document();

    private static Chromium chromium;
    private static PageServer server;

    @BeforeAll
    static void start() {
        chromium = Browser.start();
        server = PageServer.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    @Test
    void worksWithALinkedStyleSheet() {
        server.stylesheet("vanban.css", HtmlRenderer.page().stylesheet());
        String html = HtmlRenderer.page().linking("vanban.css").render(PLAN);

        looksRightAndReportsNothing(html, "default-src 'none'; style-src 'self'");
    }

    @Test
    void worksWithTheHashOfTheEmbeddedStyleSheet() {
        String policy =
                "default-src 'none'; style-src '" + HtmlRenderer.page().stylesheetHash() + "'";

        looksRightAndReportsNothing(HtmlRenderer.page().render(PLAN), policy);
    }

    /** The browser would say so: a policy that names another hash is reported, and nothing is bold. */
    @Test
    void aWrongHashIsReported() {
        String html = HtmlRenderer.page().render(PLAN);
        try (BrowserPage page = chromium.open()) {
            page.go(server.page("wrong.html", html, "default-src 'none'; style-src 'sha256-AAAA'"));

            assertThat(page.complaints()).isNotEmpty();
            assertThat(size(page)).isNotEqualTo("18.6667px");
        }
    }

    private static void looksRightAndReportsNothing(String html, String policy) {
        try (BrowserPage page = chromium.open()) {
            page.go(server.page("policy.html", html, policy));

            assertThat(page.complaints()).isEmpty();
            assertThat(size(page)).as("14 points").isEqualTo("18.6667px");
        }
    }

    private static String size(BrowserPage page) {
        return page.evaluate("getComputedStyle(document.querySelector('.vb-loi-van')).fontSize")
                .asString();
    }
}
