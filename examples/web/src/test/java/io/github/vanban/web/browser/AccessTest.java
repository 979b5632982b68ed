package io.github.vanban.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core has nothing against any view, and nothing is wider than the narrowest screen. */
class AccessTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?vi-du=tan-phuoc-3",
                "/?vi-du=long-hau&lang=en",
                "/?vi-du=nhiem-vu",
                "/ke-hoach",
                "/ke-hoach?vi-du=1&lang=en",
                "/khong-co"
            })
    void hasNoViolationsAndFits(String path) {
        for (int width : new int[] {1440, 390}) {
            try (Visitor visitor = open(path, width)) {
                assertThat(visitor.violations()).as(path + " at " + width).isEmpty();
            }
        }
        // 720 is a desk of 1440 at 200 %.
        for (int width : new int[] {320, 720, 1024}) {
            try (Visitor visitor = open(path, width)) {
                assertThat(visitor.page()
                                .evaluate("document.documentElement.scrollWidth")
                                .asInt())
                        .as(path + " at " + width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }
}
