package io.github.vanban.web.browser;

import io.github.vanban.pages.browser.BrowserPage;
import io.github.vanban.pages.browser.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** A visitor with a browser, who waits for what a page is about to show. */
final class Visitor implements AutoCloseable {

    private static final int TRIES = 300;
    private static final String AXE = axe();
    private static final String RUN =
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
                    + " + v.help + ' ' + v.nodes.map(n => n.html).join(' ')).join('\\n'))";

    private final BrowserPage page;

    private Visitor(BrowserPage page) {
        this.page = page;
    }

    static Chromium browser() {
        Optional<Path> executable = Chromium.find();
        if (executable.isEmpty()) {
            String reason = "NOT MEASURED: there is no Chromium on the path; see examples/pages.";
            System.err.println(reason);
            Assumptions.abort(reason);
        }
        return Chromium.start(executable.orElseThrow());
    }

    static Visitor open(Chromium browser, String address, int width, boolean phone) {
        return new Visitor(browser.open().screen(width, 900, 1, phone).go(address));
    }

    BrowserPage page() {
        return page;
    }

    String text(String expression) {
        return page.evaluate(expression).asString("");
    }

    boolean is(String expression) {
        return page.evaluate("!!(" + expression + ")").asBoolean();
    }

    /** Does something in the page, and waits until an expression holds. */
    Visitor act(String action, String until) {
        page.evaluate(action + "; 0");
        return await(until);
    }

    Visitor await(String expression) {
        for (int i = 0; i < TRIES; i++) {
            if (comesTrue(expression)) {
                return this;
            }
            pause();
        }
        return Assertions.fail("never came true: " + expression);
    }

    /** Between two pages there is none to ask. */
    private boolean comesTrue(String expression) {
        try {
            return is(expression);
        } catch (IllegalStateException betweenPages) {
            return false;
        }
    }

    /** Writes into a field as if it were typed. */
    Visitor fill(String field, String value) {
        page.evaluate("(f => { f.value = " + quoted(value)
                + "; f.dispatchEvent(new Event('input', {bubbles: true})); })("
                + "document.getElementById('" + field + "'))");
        return this;
    }

    /** Presses Tab until an element has the focus that a selector names; a person would give up too. */
    Visitor tabTo(String selector) {
        for (int i = 0; i < TRIES; i++) {
            page.press("Tab");
            if (is("document.activeElement.matches(" + quoted(selector) + ")")) {
                return this;
            }
        }
        return Assertions.fail("the keyboard never came to " + selector);
    }

    /** What axe-core has against the page as it is now. */
    String violations() {
        page.evaluate(AXE + "; 0");
        return text(RUN);
    }

    /** What the form gives when it is sent to an address. */
    String download(String path) {
        return text("fetch('" + path
                + "', {method: 'POST', body: new FormData(document.getElementById('to'))})"
                + ".then(r => r.text())");
    }

    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static String axe() {
        try (InputStream in = Visitor.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
