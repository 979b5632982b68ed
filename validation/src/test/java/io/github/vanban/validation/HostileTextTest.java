package io.github.vanban.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Example;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text says, there are findings or none, and its words are printed as they are. */
class HostileTextTest {

    private static final int LENGTH = 1 << 20;

    private static Stream<String> pieces() {
        return Stream.of(
                "a",
                " ",
                "Đ",
                "\n",
                "- a\n",
                "1. a\n",
                "số ",
                "/",
                "Quyết định số 12/QĐ-UBND ",
                "Khoản 2 Điều 5 ",
                "Căn cứ Quyết định số 12/QĐ-UBND;\n",
                "- Nâng cao nhận thức của cán bộ, giáo viên và nhân viên nhà trường\n",
                "hiện hiện ",
                "......",
                "I. a\n",
                "(",
                "\u0301",
                "Kế hoạch này ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void anEighthOfAMegabyteIsCheckedInSeconds(String piece) {
        checkRepeated(piece, LENGTH / 8, Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Tag("heavy")
    void oneMegabyteIsCheckedInSeconds(String piece) {
        checkRepeated(piece, LENGTH, Duration.ofSeconds(60));
    }

    private static void checkRepeated(String piece, int length, Duration limit) {
        String text = Example.original("plan") + piece.repeat(length / piece.length());

        assertTimeoutPreemptively(limit, () -> {
            Report report = check(text);
            Fixes.apply(report, Fix.Safety.GUARDED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "{0}", "{1}", "'{0}'", "<b>x</b>", "%s", "\\u0041"})
    void wordsOfADocumentAreNeverInterpreted(String words) {
        String text = Example.original("plan")
                .replace("Số: 08/KH-MGLH", "Số: 08 /KH-MGLH")
                .replace("Mục đích", "Thực hiện tại điều 5 của " + words + " sử lý , " + words);

        assertThat(check(text).display(Locale.ENGLISH)).contains(words);
        assertThat(check(text).display(Locale.forLanguageTag("vi"))).contains(words);
    }

    @Test
    void emptyTextIsCheckedToo() {
        assertThat(check("").findings()).isEmpty();
        assertThat(check("\u0000\uD800").display(Locale.ENGLISH)).isNotNull();
    }

    private static Report check(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }
}
