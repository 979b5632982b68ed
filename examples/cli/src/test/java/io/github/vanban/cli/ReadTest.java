package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {

    private static final String TEXT = """
            UBND XÃ LONG HẬU
            TRƯỜNG MẪU GIÁO LONG HẬU
            Số: 88 /KH-MGLH
            Long Hậu, ngày 29 tháng 03 năm 2023
            DỰ THẢO
            KẾ HOẠCH
            Tuyên truyền

            Căn cứ Kế hoạch số 12/KH-UBND ngày 02/02/2023 của UBND xã Long Hậu;

            I. MỤC ĐÍCH
            1. Mục đích chung
            - Một;
            + Hai.

            Nơi nhận:
            - Các tổ;
            - Lưu: VT.
            HIỆU TRƯỞNG
            Nguyễn Thị B
            """;

    @TempDir
    private Path folder;

    @Test
    void showsWhatEachLineWasTakenFor() throws IOException {
        String out = Run.of("read", file(TEXT)).out();

        assertThat(out.lines())
                .contains(
                        "   1  cơ quan chủ quản UBND XÃ LONG HẬU",
                        "   3  số, ký hiệu      Số: 88 /KH-MGLH",
                        "   5  dấu chỉ          DỰ THẢO",
                        "  11  mục              I. MỤC ĐÍCH",
                        "  12  khoản              1. Mục đích chung",
                        "  13  gạch đầu dòng        - Một;",
                        "  14  dấu cộng               + Hai.",
                        "  18  lưu              - Lưu: VT.",
                        "  20  họ tên           Nguyễn Thị B");
        assertThat(out).doesNotContain("\u001B");
    }

    @Test
    void summarisesForARegister() throws IOException {
        JsonNode summary = json(Run.of("read", file(TEXT), "--to", "summary").out());

        assertThat(summary.propertyNames())
                .containsExactly(
                        "file",
                        "type",
                        "number",
                        "place",
                        "date",
                        "superior",
                        "issuer",
                        "subject",
                        "addressees",
                        "bases",
                        "lead",
                        "outline",
                        "bullets",
                        "closingMark",
                        "recipients",
                        "archive",
                        "signers",
                        "annexes",
                        "citations");
        assertThat(summary.at("/number/raw").asString()).isEqualTo("Số: 88 /KH-MGLH");
        assertThat(summary.at("/number/canonical").asString()).isEqualTo("88/KH-MGLH");
        assertThat(summary.at("/date").toString())
                .isEqualTo("{\"day\":29,\"month\":3,\"year\":2023}");
        assertThat(summary.at("/citations/0").toString())
                .isEqualTo(
                        "{\"text\":\"Kế hoạch số 12/KH-UBND ngày 02/02/2023 của UBND xã Long Hậu\","
                                + "\"number\":\"12/KH-UBND\",\"date\":\"2023-02-02\"}");
        assertThat(summary.at("/lead").isNull()).isTrue();
    }

    @Test
    void writesTheDocumentWithThePlaceOfEveryPart() throws IOException {
        JsonNode json = json(Run.of("read", file(TEXT), "--to", "json").out());

        assertThat(json.at("/document/header/number").asString()).isEqualTo("88/KH-MGLH");
        assertThat(json.at("/spans").toString())
                .contains(
                        "\"part\":\"NUMBER\",\"path\":\"header.number\"",
                        "\"path\":\"body.blocks[0].blocks[0].blocks[0].blocks[0].text\"");
        assertThat(json.at("/unread/0/reason").asString()).isEqualTo("NO_PLACE");
        assertThat(json.at("/unread/0/line").asInt()).isEqualTo(5);
    }

    @Test
    void rendersText() throws IOException {
        assertThat(Run.of("render", file(TEXT), "--style", "flow").out())
                .contains("Số: 88/KH-MGLH\n", "Long Hậu, ngày 29 tháng 3 năm 2023\n", "+ Hai./.\n");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path word = folder.resolve("a.docx");
        Files.write(word, new byte[] {'P', 'K', 3, 4, 0, 0});
        Path binary = folder.resolve("a.bin");
        Files.write(binary, new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 9, (byte) 0xD2});

        assertThat(Run.of("read", word.toString()).err()).contains("save it as plain text first");
        assertThat(Run.of("read", binary.toString()).err()).contains("these bytes are none");
        assertThat(Run.of("read", binary.toString()).code()).isEqualTo(2);
        assertThat(Run.of("read", folder.resolve("none").toString()).err())
                .contains("no such file or folder");
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() throws IOException {
        assertThat(Run.of("read", file("")).code()).isZero();
        assertThat(Run.of("read", file(""), "--to", "summary").out()).contains("\"type\":null");
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private String file(String text) throws IOException {
        Path file = folder.resolve("plan.txt");
        return Files.writeString(file, text, StandardCharsets.UTF_8).toString();
    }
}
