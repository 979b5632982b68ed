package io.github.vanban.internal;

import java.util.List;

/** Chức vụ: how titles of persons begin, and no name of a collective does (Phụ lục I, Phần I, Mục II.7). */
public final class PostTitles {

    /** In small letters, with tone marks. */
    public static final List<String> PERSONS = List.of(
            "chủ tịch",
            "phó",
            "hiệu phó",
            "q.",
            "giám đốc",
            "tổng giám đốc",
            "hiệu trưởng",
            "bộ trưởng",
            "thứ trưởng",
            "thủ tướng",
            "chánh",
            "trưởng",
            "cục trưởng",
            "tổng cục trưởng",
            "vụ trưởng",
            "viện trưởng",
            "chủ nhiệm",
            "thống đốc",
            "tổng thanh tra",
            "tổng kiểm toán",
            "bí thư");

    private PostTitles() {}
}
