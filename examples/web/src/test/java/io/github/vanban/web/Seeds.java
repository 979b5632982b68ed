package io.github.vanban.web;

import io.github.vanban.lessons.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two founding papers, and what a page of the desk holds. */
public final class Seeds {

    /** The plan that went out; {@code 88 /KH-MGLH} stands in it. */
    public static final String ONE = resource("seed-1-mg-long-hau.txt");

    /** The draft with two sections {@code III.} */
    public static final String TWO = resource("seed-2-th-tan-phuoc-3.txt");

    private Seeds() {}

    /** The text that stands in the text field of a page. */
    public static String typed(String html) {
        int open = html.indexOf('>', html.indexOf("<textarea id=\"van-ban\"")) + 1;
        return html.substring(open, html.indexOf("</textarea>", open))
                .replaceFirst("^\n", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String resource(String name) {
        try (InputStream in = Lesson.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
