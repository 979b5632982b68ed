package io.github.vanban.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.web.Desk;
import io.github.vanban.web.OnTheDesk;
import io.github.vanban.web.Seeds;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** A paper is handed in, looked at, mended and carried away, without any script. */
@OnTheDesk
class PaperTest {

    @Value("${local.server.port}")
    private int port;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(port);
    }

    @Test
    void theSecondThirdSectionIsMarkedWhereItStands() {
        String html =
                desk.post("/", Map.of("van-ban", Seeds.TWO, "ho-so", "du-thao")).body();

        assertThat(html)
                .containsSubsequence(
                        "<h2 class=\"vb-6 vb-muc-la-ma\">III. GIẢI PHÁP</h2>",
                        "<h2 class=\"vb-6 vb-muc-la-ma\">III. TỔ CHỨC THỰC HIỆN</h2>"
                                + "<div class=\"vb-cac-phat-hien\"><div class=\"vb-phat-hien vb-error\"",
                        "BC-01</a>");
        assertThat(html).doesNotContain("GIẢI PHÁP</h2><div class=\"vb-cac-phat-hien\">");
    }

    @Test
    void whatIsTypedStaysAsItIs() {
        String text = "\n\n  Số: 88 /KH-MGLH\n\"a\" & 'b' <c>\tđ\n\n";

        assertThat(Seeds.typed(desk.post("/", Map.of("van-ban", text)).body())).isEqualTo(text);
    }

    @Test
    void saysHowMuchWasLookedAt() {
        String html = desk.post("/", Map.of("van-ban", Seeds.TWO)).body();

        assertThat(html)
                .containsPattern(
                        "Đã xét \\d+ quy tắc; \\d+ quy tắc không áp dụng, \\d+ quy tắc không xét được")
                .containsPattern("phần đầu văn bản không có trong văn bản nguồn: \\d+");
    }

    /** A draft may have a blank number; a paper that goes out may not. */
    @Test
    void theProfileDecides() {
        String draft = entry(
                desk.post("/", Map.of("van-ban", Seeds.TWO, "ho-so", "du-thao")).body(), "SO-17");
        String issued = entry(
                desk.post("/", Map.of("van-ban", Seeds.TWO, "ho-so", "phat-hanh"))
                        .body(),
                "SO-17");

        assertThat(draft).contains("class=\"muc info\"");
        assertThat(issued).contains("class=\"muc error\"");
    }

    @Test
    void mendsOnePlaceAndNothingElse() {
        String html = desk.post("/", Map.of("van-ban", Seeds.ONE)).body();
        String key = between(entry(html, "SO-04"), "name=\"cho\" value=\"", "\"");

        String mended = Seeds.typed(
                desk.post("/sua", Map.of("van-ban", Seeds.ONE, "cho", key)).body());

        assertThat(mended).isEqualTo(Seeds.ONE.replace("Số: 88 /KH-MGLH", "Số: 88/KH-MGLH"));
    }

    @Test
    void aTextThatHasChangedIsNotMendedInAnotherPlace() {
        String changed = "Kính gửi\n" + Seeds.ONE;
        String key = between(
                entry(desk.post("/", Map.of("van-ban", Seeds.ONE)).body(), "SO-04"),
                "name=\"cho\" value=\"",
                "\"");

        String html = desk.post("/sua", Map.of("van-ban", changed, "cho", key)).body();

        assertThat(Seeds.typed(html)).isEqualTo(changed);
        assertThat(html).contains("Văn bản đã thay đổi nên chưa sửa chỗ đó");
    }

    @Test
    void givesTheTextBackAsItIs() {
        HttpResponse<String> file = desk.post("/tai/txt", Map.of("van-ban", Seeds.TWO));

        assertThat(file.body()).isEqualTo(Seeds.TWO);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"van-ban.txt\"");
    }

    @Test
    void givesTheDocumentThatWasRead() {
        String json = desk.post("/tai/json", Map.of("van-ban", Seeds.ONE)).body();

        assertThat(JsonMapper.shared().readValue(json, Document.class))
                .isEqualTo(DocumentReader.standard().read(Seeds.ONE).document());
    }

    @Test
    void givesAPageWithoutFindingsAndAReport() {
        assertThat(desk.post("/tai/html", Map.of("van-ban", Seeds.ONE)).body())
                .startsWith("<!DOCTYPE html>")
                .contains("MỤC ĐÍCH, YÊU CẦU")
                .doesNotContain("class=\"vb-phat-hien");
        assertThat(desk.post("/tai/bao-cao.json", Map.of("van-ban", Seeds.ONE)).body())
                .contains("\"rule\" : \"SO-04\"");
        assertThat(desk.post("/tai/exe", Map.of("van-ban", Seeds.ONE)).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tan-phuoc-3", "long-hau", "nhiem-vu"})
    void opensTheExamples(String name) {
        HttpResponse<String> page = desk.get("/?vi-du=" + name);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<article class=\"vanban\"").contains("id=\"ket-luan\"");
    }

    @Test
    void readsAFileInAnyEncodingOfText() {
        byte[] utf16 = ("\uFEFF" + Seeds.ONE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Seeds.typed(desk.upload("/", "kh.txt", utf16).body())).isEqualTo(Seeds.ONE);
    }

    @Test
    void speaksEnglish() {
        String html = desk.post("/?lang=en", Map.of("van-ban", Seeds.TWO)).body();

        assertThat(html)
                .contains("<html lang=\"en\">", "errors to correct", "could not be looked at")
                .contains("<article class=\"vanban\" lang=\"vi\">");
        assertThat(Seeds.typed(html)).isEqualTo(Seeds.TWO);
    }

    private static String entry(String html, String rule) {
        int name = html.indexOf("<b>" + rule + "</b>");
        assertThat(name).as(rule).isPositive();
        return html.substring(html.lastIndexOf("<li ", name), html.indexOf("</li>", name));
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
