package io.github.vanban.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.web.Desk;
import io.github.vanban.web.OnTheDesk;
import io.github.vanban.web.Seeds;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** What nobody should send is shown as text or clearly refused, and never says how it failed inside. */
@OnTheDesk
class HostileTest {

    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    @Value("${local.server.port}")
    private int port;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(port);
    }

    @Test
    void scriptInAPaperIsText() {
        String text =
                Seeds.ONE.replace("KẾ HOẠCH", "KẾ HOẠCH " + SCRIPT).replace(" ", " " + SCRIPT);

        assertThat(markup(desk.post("/", Map.of("van-ban", text)).body())).isZero();
    }

    @Test
    void scriptInEveryFieldOfAPlanIsText() {
        Map<String, String> fields = new HashMap<>();
        for (String name :
                ("co-quan-chu-quan co-quan so dia-danh ngay thang nam trich-yeu can-cu loi-dan muc-ten"
                                + " muc-noi-dung nv-ten nv-dan nv-viec nv-chu-tri nv-phoi-hop nv-han nv-ket-qua"
                                + " loi-ket noi-nhan luu quyen-han chuc-vu ho-ten ho-so them bot")
                        .split(" ")) {
            fields.put(name, "A " + SCRIPT);
        }
        HttpResponse<String> page = desk.post("/ke-hoach", fields);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(markup(page.body())).isZero();
        assertThat(page.body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void nulAndDirectionMarksAreShownAndDoNotLeak() {
        String text = "KẾ HOẠCH\0\u202Eabc\n\nI. MỤC \u2066ĐÍCH\n- Một\uD800.\n";
        HttpResponse<String> page = desk.post("/", Map.of("van-ban", text));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("\0").contains("KẾ HOẠCH\uFFFD");
        assertThat(page.body().lines().filter(line -> line.contains("class=\"noi\"")))
                .isNotEmpty()
                .allMatch(line -> line.contains("<bdi>"));
    }

    @Test
    void moreThanAMegabyteIsRefusedClearlyInBothLanguages() {
        String text = "ạ".repeat((1 << 20) / 3 + 1);

        HttpResponse<String> refused = desk.post("/", Map.of("van-ban", text));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Văn bản lớn hơn 1 MB").doesNotContain("ạạạạ");
        assertThat(desk.post("/?lang=en", Map.of("van-ban", text)).body())
                .contains("larger than 1 MB");
    }

    /** The body is refused before it is parsed, and still the answer arrives. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/sua", "/tai/txt", "/ke-hoach"})
    void fiveMegabytesAreRefusedClearly(String path) {
        HttpResponse<String> refused =
                desk.post(path, Map.of("van-ban", "Số: 88 /KH-MGLH\n".repeat(5 << 16)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Văn bản lớn hơn 1 MB");
    }

    @Test
    void aBodyWithoutALengthIsRefusedTooWhenItIsTooLarge() {
        byte[] body = ("--e\r\nContent-Disposition: form-data; name=\"van-ban\"\r\n\r\n"
                        + "a".repeat(4 << 20) + "\r\n--e--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> refused =
                desk.send(HttpRequest.newBuilder(URI.create(desk.address("/")))
                        .header("Content-Type", "multipart/form-data; boundary=e")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
                        .build());

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Văn bản lớn hơn 1 MB");
    }

    @Test
    void aListThatNobodyReadsIsCutAndSaysSo() {
        String html = desk.post(
                        "/",
                        Map.of("van-ban", "KẾ HOẠCH\n" + "- Số 88 /KH-UBND , và .\n".repeat(400)))
                .body();

        assertThat(html.split("<li id=\"muc-", -1)).hasSize(301);
        assertThat(html).containsPattern("chỉ hiện 300 điểm đầu trong [\\d.]+ điểm");
    }

    @Test
    void anOfficeFileIsRefusedWithAdvice() {
        HttpResponse<String> refused =
                desk.upload("/", "ke-hoach.docx", new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("Nếu là tệp Word hoặc PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/khong-co", "/ban.css/..;/x", "/tai/txt", "/error", "/%00", "/?vi-du=%ff"})
    void errorsAreOurOwnPagesAndSayNothingOfTheInside(String path) {
        HttpResponse<String> page = desk.get(path);

        assertThat(page.body())
                .doesNotContain(
                        "Exception",
                        "at org.",
                        "at io.",
                        "Tomcat",
                        "Whitelabel",
                        "springframework");
    }

    @Test
    void errorsAreInTheLanguageOfTheReader() {
        assertThat(desk.get("/khong-co").body()).contains("Không có trang này");
        assertThat(desk.get("/khong-co?lang=en").body()).contains("There is no such page");
        assertThat(desk.get("/sua").body()).contains("chỉ nhận văn bản gửi từ bàn soát");
    }

    @Test
    void aBrokenFormIsRefused() {
        HttpResponse<String> refused =
                desk.send(HttpRequest.newBuilder(URI.create(desk.address("/")))
                        .header("Content-Type", "multipart/form-data; boundary=e")
                        .POST(BodyPublishers.ofString("--e\r\nContent-Dispo"))
                        .build());

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("Chưa làm được").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ke-hoach", "/ban.js", "/vanban.css", "/khong-co"})
    void everyAnswerHasThePolicy(String path) {
        HttpResponse<String> page = desk.get(path);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesHoldNoInlineScriptOrStyle() {
        assertThat(desk.get("/?vi-du=tan-phuoc-3").body()
                        + desk.get("/ke-hoach").body())
                .doesNotContain(" style=", "<style", "javascript:", "onclick")
                .doesNotContainPattern("<script(?! src=\"/ban.js\" defer></script>)")
                .doesNotContain("https://", "http://");
    }

    /** How many elements the hostile words have become. */
    private static int markup(String html) {
        return html.split("<script>|<img", -1).length - 1;
    }
}
