package io.github.vanban.web.browser;

import io.github.vanban.pages.browser.Chromium;
import io.github.vanban.web.OnTheDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Value;

/** The running desk and a real browser before it. */
@Tag("browser")
@OnTheDesk
class BrowserTest {

    static final int DESKTOP = 1440;

    /** Below this width a visitor has a telephone. */
    private static final int PHONE = 700;

    private static Chromium chromium;

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void start() {
        chromium = Visitor.browser();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    Visitor open(String path) {
        return open(path, DESKTOP);
    }

    Visitor open(String path, int width) {
        return Visitor.open(chromium, "http://127.0.0.1:" + port + path, width, width < PHONE);
    }
}
