package io.github.vanban;

import java.util.ArrayList;
import java.util.List;

/** Texts that nobody means well with: long, broken or invisible. */
public final class HostileTexts {

    private static final int MEGABYTE = 1 << 20;

    private HostileTexts() {}

    /** Short nasty texts, and each of the seeds repeated up to 1 MB. */
    public static List<String> around(String... seeds) {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "\u00A0",
                "\0",
                "\uD800",
                "\uDC00",
                "\u202E",
                "\u200F",
                "\uFEFF",
                "\u0301",
                "/",
                "(",
                ")",
                ".",
                ",",
                ";",
                "…",
                "\r\n",
                "nga\u0300y",
                "\u202Engày 05 tháng 3 năm 2020",
                "Luật \uD800 số 15/2020/QH14"));
        for (String seed : List.of(
                " ", "\u00A0", ".", ",", ";", "(", "()", "a", "\uD800", "\u0301", "e\u0301", "9",
                "A ")) {
            texts.add(repeated(seed));
        }
        for (String seed : seeds) {
            texts.add(repeated(seed));
            texts.add(repeated(seed + " "));
            texts.add(seed + repeated("x"));
            texts.add(seed + repeated(" x"));
            texts.add(seed + '\0' + seed);
            texts.add(seed + '\uD800');
        }
        return texts;
    }

    private static String repeated(String seed) {
        return seed.repeat(MEGABYTE / seed.length());
    }
}
