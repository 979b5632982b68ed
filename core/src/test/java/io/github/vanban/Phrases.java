package io.github.vanban;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Free text in one line, made of the words that are hardest to tell apart when it is read. */
public final class Phrases {

    private static final String[] WORDS = {
        "về",
        "việc",
        "của",
        "ngày",
        "số",
        "tháng",
        "năm",
        "quy định",
        "ban hành",
        "Luật",
        "Quyết định",
        "theo",
        "và",
        "2020",
        "15/KH-UBND",
        "05 tháng 3 năm 2020",
        "28/3/2023",
        "“Chương trình",
        "5”",
        "(b/c)",
        "(",
        ")",
        "(2)",
        "03b",
        "văn hóa,",
        "a;",
        "v.v.",
        "…",
        "Ban Chỉ đạo",
        "Quốc gia",
        "tỉnh",
        "Ủy ban nhân dân",
        "được sửa đổi",
        "Phòng GD&ĐT",
        "VHXH-Hiếu",
        "Q.",
        "KT.",
        "TM.",
        "e\u0323\u0302",
        "\u0301",
        "a\u00A0b",
        "\uD800",
        "\u200F",
        "\0"
    };

    private Phrases() {}

    /** One to six words, spaced as nobody should; never blank. */
    public static Arbitrary<String> phrases() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> list.stream().collect(Collectors.joining(" ")))
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
    }
}
