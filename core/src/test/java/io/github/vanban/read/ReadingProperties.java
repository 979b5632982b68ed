package io.github.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import io.github.vanban.text.SeededProperty;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ReadingProperties {

    @SeededProperty
    void segmentsTileAnyText(@ForAll("texts") String text) {
        Reading reading = DocumentReader.standard().read(text);

        assertTiles(reading);
    }

    @SeededProperty
    void segmentsTileTextWithinNarrowLimits(@ForAll("texts") String text) {
        Reading reading =
                DocumentReader.standard().within(new ReadingLimits(40, 5, 2)).read(text);

        assertTiles(reading);
        assertThat(reading.unread())
                .filteredOn(unread -> unread.reason() == Unread.Reason.OVER_LIMIT)
                .hasSizeLessThanOrEqualTo(1);
    }

    @SeededProperty
    void whatIsNotReadStandsInTheText(@ForAll("texts") String text) {
        Reading reading = DocumentReader.standard().read(text);

        assertThat(reading.unread()).allSatisfy(unread -> {
            assertThat(unread.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(unread.span().of(text)).isNotBlank();
        });
    }

    /** Segments tile the text, and what is blank in the map is blank in the text. */
    static void assertTiles(Reading reading) {
        List<Segment> segments = reading.map().segments();
        String joined = segments.stream()
                .map(segment -> segment.span().of(reading.source()))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(reading.source());
        assertThat(segments)
                .filteredOn(segment -> segment.part() == Part.BLANK)
                .allMatch(segment -> segment.span()
                        .of(reading.source())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit));
        assertThat(segments)
                .filteredOn(segment -> segment.part() == Part.OTHER)
                .allMatch(segment -> reading.unread().stream()
                        .anyMatch(unread ->
                                unread.span().start() <= segment.span().start()
                                        && unread.span().end() >= segment.span().end()));
    }

    /** Arbitrary strings, and lines of the words by which a reader tells the parts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "UBND TỈNH A\tĐộc lập - Tự do - Hạnh phúc",
                        "Số:   /KH-A   Long Hậu, ngày  tháng 7 năm 2021",
                        "Số: xx/2023/QĐ-UBND",
                        "KẾ HOẠCH",
                        "QUYẾT ĐỊNH:",
                        "V/v họp",
                        "Kính gửi: - A;",
                        "Căn cứ Luật A ngày 1 tháng 2 năm 2020; Trường B xây dựng như sau:",
                        "I. MỤC ĐÍCH",
                        "1.1. abc",
                        "a) b",
                        "- c",
                        "+",
                        "“Điều 5. d",
                        "”",
                        "STT",
                        "1",
                        "| a | b |",
                        "x\ty\tz",
                        "Phụ lục I",
                        "(Kèm theo Quyết định số 1/QĐ-A",
                        "Trên đây là kế hoạch ../.",
                        "Nơi nhận:",
                        "- Lưu: VT.",
                        "TM. UBND",
                        "CHỦ TỊCH",
                        "(Đã ký)",
                        "Nguyễn Văn A",
                        "______",
                        "",
                        "một dòng chữ thường không có dấu chấm ở cuối để nối với dòng sau của nó",
                        "e\u0323\u0302 NFD o\u031b\u0301",
                        "\uD800",
                        "\0\u200B\uFEFF")
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("\n", list));
        return Arbitraries.frequencyOf(
                Tuple.of(3, lines), Tuple.of(1, Arbitraries.strings().ofMaxLength(300)));
    }
}
