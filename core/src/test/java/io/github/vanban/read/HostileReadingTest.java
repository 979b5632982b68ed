package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.HostileTexts;
import io.github.vanban.body.Division;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileReadingTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

    @Test
    void nothingIsReadFromNothing() {
        Reading reading = DocumentReader.standard().read("");

        assertThat(reading.document().body().blocks()).isEmpty();
        assertThat(reading.map().segments()).isEmpty();
        assertThat(reading.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. ",
                "1. ",
                "1.1. ",
                "a) ",
                "- ",
                "+ ",
                "• ",
                "* ",
                "Điều 1. ",
                "Chương I",
                "Phần thứ nhất",
                "1/ ",
                "A. ",
                "“",
                "Nơi nhận:",
                "- Lưu: VT.",
                "Phụ lục",
                "KẾ HOẠCH",
                "Căn cứ ",
                "Kính gửi:",
                "QUYẾT ĐỊNH:",
                "TM. UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 1/KH-A",
                "A, ngày 1 tháng 1 năm 2020",
                "(Kèm theo",
                "STT",
                "a\tb",
                "|a|b|",
                "UBND TỈNH",
                "V/v",
                "Trên đây là",
                "./.",
                "______",
                "1",
                "(Đã ký)",
                "Nguyễn Văn A",
                "“Điều 1. x"
            })
    void aHundredThousandRepeatsAreReadAtOnce(String line) {
        String text = (line + "\n").repeat(100_000);

        Reading reading = Assertions.assertTimeoutPreemptively(
                LONG_ENOUGH, () -> DocumentReader.standard().read(text));

        assertThat(reading.map().at(text.length() - 1).span().end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                " ",
                ".",
                "-",
                "/",
                "“",
                "(",
                "số ",
                "Căn cứ ",
                "; ",
                ", Trường A xây dựng ",
                "a\t",
                "\0",
                "e\u0323"
            })
    void fiveMillionCharactersOfOneLineAreReadAtOnce(String piece) {
        String text = "KẾ HOẠCH\n" + piece.repeat(5_000_000 / piece.length());

        Reading reading = Assertions.assertTimeoutPreemptively(
                LONG_ENOUGH, () -> DocumentReader.standard().read(text));

        assertThat(reading.source()).isSameAs(text);
        assertThat(reading.map().at(text.length() - 1).span().end()).isEqualTo(text.length());
    }

    @Test
    void brokenTextIsRead() {
        for (String text : HostileTexts.around("Số: 1/KH-A", "Điều 1. ", "(Kèm theo")) {
            ReadingProperties.assertTiles(DocumentReader.standard().read(text));
        }
    }

    @Test
    void tenThousandLevelsStandAtTheDeepestThatIsAllowed() {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nA\n\n1. A\n");
        StringBuilder marker = new StringBuilder("1.");
        for (int i = 0; i < 300; i++) {
            marker.append("1.");
            text.append(marker).append(" A\n");
        }
        text.append("I. A\n1. B\na) C\n1) D\n* E\n- F\n+ G\n".repeat(10_000));

        Reading reading = DocumentReader.standard().read(text.toString());

        assertThat(reading.document().body().walk())
                .allMatch(located -> located.path().indexes().size() <= Division.MAX_DEPTH + 1);
    }

    @Test
    void whatLiesBeyondTheLimitsIsReported() {
        String text = "KẾ HOẠCH\nMột\n\n1. Hai\n2. Ba\n3. Bốn\n";

        Reading reading =
                DocumentReader.standard().within(new ReadingLimits(1000, 4, 32)).read(text);

        assertThat(reading.unread()).hasSize(1).first().satisfies(unread -> {
            assertThat(unread.reason()).isEqualTo(Unread.Reason.OVER_LIMIT);
            assertThat(unread.span().of(text)).isEqualTo("2. Ba\n3. Bốn\n");
        });
    }
}
