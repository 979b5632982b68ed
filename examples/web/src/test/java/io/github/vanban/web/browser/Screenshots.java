package io.github.vanban.web.browser;

import io.github.vanban.pages.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the README from a page that runs: a folder and an address are its arguments. */
final class Screenshots {

    private static final int HEIGHT = 900;

    private Screenshots() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String second =
                "[...document.querySelectorAll('.muc')].find(m => m.innerText.includes('BC-01'))"
                        + ".querySelector('a').click(), document.documentElement.style.scrollBehavior = 'auto',"
                        + " document.querySelector('.danh-sach').scrollTop = 1200";
        try (Chromium chromium = Visitor.browser()) {
            take(
                    chromium,
                    args[1] + "/?vi-du=tan-phuoc-3",
                    1440,
                    second,
                    folder.resolve("soat.png"));
            take(chromium, args[1] + "/ke-hoach?vi-du=1", 1440, "", folder.resolve("ke-hoach.png"));
            take(chromium, args[1] + "/?vi-du=long-hau", 390, "", folder.resolve("dien-thoai.png"));
        }
    }

    private static void take(Chromium chromium, String address, int width, String before, Path file)
            throws IOException {
        try (Visitor visitor = Visitor.open(chromium, address, width, width < 700)) {
            visitor.act(before, "document.readyState === 'complete'");
            visitor.page().evaluate("new Promise(done => setTimeout(done, 1500))");
            double top = visitor.page().evaluate("scrollY").asDouble();
            Files.write(file, visitor.page().picture(0, top, width, HEIGHT, 1));
        }
    }
}
