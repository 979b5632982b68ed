package io.github.vanban.pages.browser;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One page of a browser. */
public final class BrowserPage implements AutoCloseable {

    private final DevTools tools;
    private final String target;
    private final String session;

    BrowserPage(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
        call("Log.enable", Map.of());
        // Paper has none, and they take from the width.
        call("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** Goes to an address and waits until everything there is loaded. */
    public BrowserPage go(String url) {
        call("Page.navigate", Map.of("url", url));
        String loaded = "location.href !== 'about:blank' && document.readyState === 'complete'"
                + " && document.fonts.status === 'loaded'";
        for (int i = 0; i < 600 && !evaluate(loaded).asBoolean(false); i++) {
            pause();
        }
        return this;
    }

    /** The value of an expression in the page; promises are waited for. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses a key and lets it go, as it is named in events: {@code Tab}, {@code Enter}. */
    public BrowserPage press(String key) {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            default -> throw new IllegalArgumentException("press(\"" + key + "\"): unknown key");
        };
        String text = key.equals("Enter") ? "\r" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            type.equals("keyDown") ? text : ""));
        }
        return this;
    }

    /** Puts text where the focus is, as a paste does. */
    public BrowserPage paste(String text) {
        call("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Lays the page out for a screen of this size in CSS pixels. */
    public BrowserPage screen(int width, int height, double scale, boolean phone) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        scale,
                        "mobile",
                        phone));
        return this;
    }

    /** Takes the rules for print or for a screen. */
    public BrowserPage media(String medium) {
        call("Emulation.setEmulatedMedia", Map.of("media", medium));
        return this;
    }

    /** A picture of a part of the page as PNG, in CSS pixels. */
    public byte[] picture(double x, double y, double width, double height, double scale) {
        Map<String, ?> clip =
                Map.of("x", x, "y", y, "width", width, "height", height, "scale", scale);
        return bytes(call(
                "Page.captureScreenshot",
                Map.of("format", "png", "clip", clip, "captureBeyondViewport", true)));
    }

    /** The page as it prints, in the paper that its style sheet names. */
    public byte[] pdf() {
        return bytes(call(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    /** What the browser complained about: refused styles and scripts, missing files, errors. */
    public List<String> complaints() {
        Stream<String> log = tools.events(session, "Log.entryAdded").stream()
                .map(event -> event.path("entry").path("text").asString(""));
        Stream<String> errors =
                tools.events(session, "Runtime.exceptionThrown").stream().map(JsonNode::toString);
        return Stream.concat(log, errors).toList();
    }

    @Override
    public void close() {
        tools.call(null, "Target.closeTarget", Map.of("targetId", target));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
