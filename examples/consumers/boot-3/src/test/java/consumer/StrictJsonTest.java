package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** A body that is no document is answered with 400, the place as a JSON pointer, and the reason. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StrictJsonTest {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title":{"subjekt":"x"}}                 | /title/subjekt         | ở đây không có thành phần này, chỉ có type, subject | unknown property; known here are type, subject
            {"titel":{}}                              | /titel                 | ở đây không có thành phần này, chỉ có               | unknown property; known here are
            {"title":5}                               | /title                 | cần đối tượng {…}, đây là số nguyên                 | expected object, this is integer
            {"title":{"subject":null}}                | /title/subject         | cần chuỗi \\"…\\", đây là null                      | expected string, this is null
            {"preamble":{"addressees":[1]}}           | /preamble/addressees/0 | cần chuỗi \\"…\\", đây là số nguyên                 | expected string, this is integer
            null                                      | ``                     | cần đối tượng {…}, đây là null                      | expected object, this is null
            {"body":{"blocks":[{"block":"x"}]}}       | /body/blocks/0/block   | không thuộc division, paragraph, table, tasks       | is not one of division, paragraph, table, tasks
            {"header":{"issuers":[{}]}}               | /header/issuers/0      | thiếu \\"name\\"                                    | \\"name\\" is missing
            {"header":{"number":"88 /KH-MGLH"}}       | /header/number         | không đúng dạng số, ký hiệu, ví dụ 88/KH-MGLH; sai từ ký tự thứ 3 | at index 2
            {"preamble":{"bases":["Căn cứ Luật","x"]}} | /preamble/bases/1     | không đúng dạng căn cứ                              | basis: expected an opening
            {"title":{"type":"x","type":"y"}}         | /title/type            | ghi hai lần                                         | written twice
            {"title":                                 | /title                 | không phải JSON đúng cú pháp, tại dòng:cột 1:       | no well-formed JSON at line:column 1:
            {} {}                                     | ``                     | sau văn bản còn dữ liệu khác                        | something follows the document
            """)
    void saysWhereAndWhyInTheLanguageOfTheRequest(
            String json, String pointer, String vi, String en) throws Exception {
        assertRefused(post(json, "vi-VN, en;q=0.5"), pointer, vi);
        assertRefused(post(json, "en-GB"), pointer, en);
    }

    @Test
    void refusesWhatIsTooDeep() throws Exception {
        String deep = nested(100);

        assertRefused(post(deep, "vi"), "/body/blocks/0/blocks/0", "quá 80 cấp lồng nhau");
        assertRefused(post(deep, "en"), "/body/blocks/0/blocks/0", "nested deeper than 80 levels");
        assertRefused(post(nested(33), "vi"), "/body/blocks/0", "quá 32 cấp");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200_000})
    void refusesWhatIsTooBig(int over) throws Exception {
        String big = "{}" + " ".repeat(1024 * 1024 - 2 + over);

        assertRefused(post(big, "vi"), "", "quá dài, chỉ nhận đến 1048576 byte");
        assertRefused(post(big, "en"), "", "too long, at most 1048576 bytes are read");
    }

    @Test
    void takesWhatIsJustNotTooBig() throws Exception {
        String blank = "{\"title\":5}";

        assertRefused(
                post(blank + " ".repeat(1024 * 1024 - blank.length()), "vi"), "/title", "cần đối");
    }

    @Test
    void namesEveryPlaceAtOnce() throws Exception {
        assertThat(post("{\"titel\":1,\"title\":{\"type\":2}}", "vi").body())
                .contains("\"/titel\"")
                .contains("\"/title/type\"");
    }

    /** Broken UTF-8, and broken UTF-32. */
    @ParameterizedTest
    @ValueSource(strings = {"7B22FF227D", "0000007B7FFFFFFF"})
    void refusesBytesThatAreNoText(String hex) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertRefused(
                send(HttpRequest.BodyPublishers.ofByteArray(bytes), "en"),
                "",
                "no well-formed JSON");
    }

    @Test
    void refusesNothing() throws Exception {
        assertRefused(post("", "vi"), "", "thiếu văn bản dạng JSON");
        assertRefused(post("", "en"), "", "a document in JSON is expected");
    }

    @Test
    void speaksVietnameseToWhomItDoesNotUnderstand() throws Exception {
        assertRefused(post("{\"title\":5}", "fr, vi;q=0.3, en;q=0.1"), "/title", "cần đối tượng");
        assertRefused(post("{\"title\":5}", "fr"), "/title", "cần đối tượng");
    }

    private static void assertRefused(
            HttpResponse<String> answer, String pointer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.body())
                .startsWith("[{\"pointer\":\"" + pointer)
                .contains(",\"reason\":\"")
                .contains(reason)
                .doesNotContain("xception");
    }

    private static String nested(int divisions) {
        String open = "{\"block\":\"division\",\"kind\":\"KHOAN\",\"marker\":\"1.\",\"blocks\":[";
        return "{\"body\":{\"blocks\":[" + open.repeat(divisions) + "]}".repeat(divisions) + "]}}";
    }

    private HttpResponse<String> post(String json, String language) throws Exception {
        return send(HttpRequest.BodyPublishers.ofString(json), language);
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body, String language)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/documents"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
