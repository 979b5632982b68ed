package io.github.vanban.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.vanban.lessons.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that are read: the founding plans as they were pasted, and larger ones made of the second. */
final class Inputs {

    /** The second founding plan, 8.5 KB in UTF-8. */
    static final String SEED = "seed";

    /** The first founding plan, 7.8 KB in UTF-8. */
    static final String OTHER_SEED = "other seed";

    static final String HUNDRED_KB = "100 KB";
    static final String MEGABYTE = "1 MB";
    static final String SECTIONS = "10,000 sections";

    /** After its number. */
    private static final String SECTION = """
            . Công tác thông tin, tuyên truyền
            - Kế hoạch triển khai cho tất cả CBQL, GV, NV trong đơn vị.
            """;

    private Inputs() {}

    static String text(String name) {
        return switch (name) {
            case SEED -> resource("seed-2-th-tan-phuoc-3.txt");
            case OTHER_SEED -> resource("seed-1-mg-long-hau.txt");
            case HUNDRED_KB -> grown(12);
            case MEGABYTE -> grown(130);
            case SECTIONS -> sections();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The second plan with its sections over and over. */
    private static String grown(int times) {
        String seed = resource("seed-2-th-tan-phuoc-3.txt");
        int from = seed.indexOf("I. MỤC ĐÍCH");
        int to = seed.indexOf("Trên đây là");
        return seed.substring(0, from)
                + seed.substring(from, to).repeat(times)
                + seed.substring(to);
    }

    private static String sections() {
        String seed = resource("seed-2-th-tan-phuoc-3.txt");
        StringBuilder text = new StringBuilder(seed.substring(0, seed.indexOf("I. MỤC ĐÍCH")));
        text.append("I. NỘI DUNG\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append(i).append(SECTION);
        }
        return text.append(seed.substring(seed.indexOf("Trên đây là"))).toString();
    }

    private static String resource(String name) {
        try (InputStream stream = Lesson.class.getResourceAsStream(name)) {
            return new String(requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
