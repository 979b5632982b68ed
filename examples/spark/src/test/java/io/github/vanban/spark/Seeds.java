package io.github.vanban.spark;

import io.github.vanban.lessons.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The founding plans as text. */
final class Seeds {

    static final String LONG_HAU = text("seed-1-mg-long-hau.txt");
    static final String TAN_PHUOC_3 = text("seed-2-th-tan-phuoc-3.txt");

    private Seeds() {}

    private static String text(String name) {
        try (InputStream stream = Lesson.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
