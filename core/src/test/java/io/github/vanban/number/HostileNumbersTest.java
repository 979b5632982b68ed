package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to hurt: it is refused, and soon. */
class HostileNumbersTest {

    private static final int MILLION = 1_000_000;
    private static final Duration SOON = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "-",
                ".",
                "…",
                "_",
                "&",
                " ",
                "0",
                "1",
                "A",
                "Đ",
                "a",
                ":",
                "\u0000",
                "\u200B",
                "\u202E",
                "\u0301\u0323",
                "\uD800",
                "\uDC00",
                "\uDC00\uD800",
                "ngày",
                "A-",
                "/2020",
                "15/QĐ-BNV",
                "Số: "
            })
    void refusesAMillionOfThem(String piece) {
        String many = piece.repeat(MILLION / piece.length());
        for (String text :
                new String[] {many, "15/QĐ-" + many, "Số: " + many + "/QĐ-BNV", many + "-BNV"}) {
            assertTimeoutPreemptively(SOON, () -> {
                assertThat(DocumentNumber.tryParse(text)).isEmpty();
                assertThat(DocumentNumber.read(text)).isEmpty();
            });
        }
    }

    /** As many as the lenient reading still looks at. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "-",
                " ",
                "\u0301\u0323",
                "\u0323\u0301",
                "ngày",
                "Số:",
                "QĐ",
                "TT-",
                "\uD800"
            })
    void refusesAThousandOfThem(String piece) {
        String text = "15/QĐ" + piece.repeat(900 / piece.length());
        assertTimeoutPreemptively(
                SOON, () -> assertThat(DocumentNumber.tryParse(text)).isEmpty());
        assertTimeoutPreemptively(
                SOON, () -> assertThat(DocumentNumber.read(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/QĐ-BNV\u0000",
                "15\u0000/QĐ-BNV",
                "\uD83D15/QĐ-BNV",
                "15/Q\uD83D\uDE00Đ-BNV",
                "15/QĐ-BNV\uDE00",
                "١٥/QĐ-BNV"
            })
    void refusesCharactersOfNoNumber(String text) {
        assertThat(DocumentNumber.tryParse(text)).isEmpty();
        assertThat(DocumentNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E15/QĐ-BNV",
                "15\u200F/QĐ-BNV",
                "15/Q\u00ADĐ-BNV",
                "\uFEFF15/QĐ-BNV",
                "15/QĐ\u2060-BNV"
            })
    void namesCharactersThatNobodySees(String text) {
        assertThat(DocumentNumber.tryParse(text)).isEmpty();
        assertThat(DocumentNumber.read(text)).hasValueSatisfying(read -> {
            assertThat(read.value()).hasToString("15/QĐ-BNV");
            assertThat(read.oddities()).containsExactly(NumberOddity.INVISIBLE_CHARACTER);
        });
    }
}
