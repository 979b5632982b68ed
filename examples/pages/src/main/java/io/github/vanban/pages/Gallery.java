package io.github.vanban.pages;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.pages.browser.BrowserPage;
import io.github.vanban.pages.browser.Chromium;
import io.github.vanban.pages.browser.PageServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes small pictures of the first sheet of the founding plans and of every template. */
public final class Gallery {

    /** A sheet of A4 in CSS pixels, and the desk around it. */
    private static final int WIDTH = 834;

    private static final int HEIGHT = 1183;
    private static final double SCALE = 0.5;

    private Gallery() {}

    /** Writes PNG files into the folder that is given. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path executable = Chromium.find()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the path"));
        try (Chromium chromium = Chromium.start(executable);
                PageServer server = PageServer.start();
                BrowserPage page = chromium.open()) {
            page.screen(WIDTH, HEIGHT, 1, false);
            for (Map.Entry<String, Document> shown : documents().entrySet()) {
                // Of mẫu 2.1 an annex is what there is to see.
                int sheet = shown.getKey().equals(Template.MAU_2_1.title()) ? 1 : 0;
                String html = HtmlRenderer.page().renderSheets(shown.getValue()).get(sheet);
                page.go(server.page(shown.getKey() + ".html", html, ""));
                byte[] png = page.picture(0, 0, WIDTH, HEIGHT, SCALE);
                Files.write(folder.resolve(shown.getKey() + ".png"), SmallPng.of(png));
            }
        }
    }

    /** The documents of the gallery by the names of their files. */
    static Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        documents.put("long-hau", Lesson.LONG_HAU.document());
        documents.put("tan-phuoc-3", Lesson.TAN_PHUOC_3.document());
        for (Template template : Template.values()) {
            documents.put(template.title(), template.document());
        }
        return documents;
    }
}
