package io.github.vanban.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.render.SeededProperty;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextWrapperProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "ngày",
                        "05",
                        "tháng",
                        "3",
                        "năm",
                        "2020",
                        "số",
                        "15/QĐ-BNV",
                        "khoản",
                        "-",
                        "2021",
                        "rấtdàiliềnmộtmạchkhôngcódấucách",
                        "và",
                        "của",
                        "中文中文",
                        "e\u0302\u0301")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @SeededProperty
    void losesNoLetterAndChangesNoOrder(
            @ForAll("texts") String text, @ForAll @IntRange(min = 5, max = 60) int width) {
        assertThat(String.join("", TextWrapper.wrap(text, width, 0)).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    @SeededProperty
    void isNeverWiderThanTheColumnExceptForOneWordWithFigures(
            @ForAll("texts") String text, @ForAll @IntRange(min = 5, max = 60) int width) {
        assertThat(TextWrapper.wrap(text, width, 0)).allSatisfy(line -> {
            if (!line.matches("\\S*\\d\\S*")) {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
            }
        });
    }

    @SeededProperty
    void keepsEveryNumberAndDateWhole(
            @ForAll("texts") String text, @ForAll @IntRange(min = 24, max = 60) int width) {
        String wrapped = String.join("\n", TextWrapper.wrap(text, width, 0));

        for (String atom : List.of("2020", "15/QĐ-BNV", "ngày 05 tháng 3 năm 2020", "khoản 3")) {
            assertThat(occurrences(wrapped, atom)).isEqualTo(occurrences(text, atom));
        }
    }

    private static int occurrences(String text, String atom) {
        return text.split(Pattern.quote(atom), -1).length;
    }

    @SeededProperty
    void balancingNeedsNoMoreLines(@ForAll("texts") String text) {
        List<String> greedy = TextWrapper.wrap(text, 30, 0);

        assertThat(TextWrapper.balance(text, 30)).hasSameSizeAs(greedy);
    }
}
