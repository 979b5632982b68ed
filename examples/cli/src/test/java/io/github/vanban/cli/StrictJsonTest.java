package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.vanban.document.Document;
import io.github.vanban.document.DocumentSchema;
import io.github.vanban.lessons.Lesson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is refused is refused with its place and its reason, in both languages. */
class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                                                   | ``                    | cần đối tượng {…}, đây là null                      | expected object, this is null
            {"title":                                              | /title                | không phải JSON đúng cú pháp, tại dòng:cột 1:       | no well-formed JSON at line:column 1:
            {"title":{"type":"x","type":"y"}}                      | /title/type           | ghi hai lần                                         | written twice
            {} {}                                                  | ``                    | sau văn bản còn dữ liệu khác                        | something follows the document
            {"title":{"subjekt":"x"}}                              | /title/subjekt        | ở đây không có thành phần này, chỉ có type, subject | unknown property; known here are type, subject
            {"title":{"a/b~c":"x"}}                                | /title/a~1b~0c        | ở đây không có thành phần này                       | unknown property
            {"title":5}                                            | /title                | cần đối tượng {…}, đây là số nguyên                 | expected object, this is integer
            {"title":{"subject":null}}                             | /title/subject        | cần chuỗi "…", đây là null                          | expected string, this is null
            {"title":{"type":"  "}}                                | /title/type           | để trống                                            | blank
            {"preamble":{"addressees":[1]}}                        | /preamble/addressees/0 | cần chuỗi "…", đây là số nguyên                    | expected string, this is integer
            {"attachments":{}}                                     | /attachments          | cần mảng […], đây là đối tượng {…}                  | expected array, this is object
            {"attachments":[{"attachment":"annex"}]}               | /attachments/0        | thiếu "label"                                       | "label" is missing
            {"body":{"blocks":[{"text":"x"}]}}                     | /body/blocks/0        | thiếu "block"                                       | "block" is missing
            {"body":{"blocks":[{"block":"x"}]}}                    | /body/blocks/0/block  | "x" không thuộc division, paragraph, table, tasks   | "x" is not one of division, paragraph, table, tasks
            {"body":{"blocks":[{"block":"paragraph"}]}}            | /body/blocks/0        | thiếu "text"                                        | "text" is missing
            {"body":{"blocks":[null]}}                             | /body/blocks/0        | cần đối tượng {…}, đây là null                      | expected object, this is null
            {"body":{"blocks":[{"block":"tasks","tasks":[{}]}]}}   | /body/blocks/0/tasks/0 | thiếu "work"                                       | "work" is missing
            {"body":{"blocks":[{"block":"table","columns":["A"],"rows":[["1","2"]]}]}} | /body/blocks/0 | mỗi hàng phải có số ô bằng nhau        | row 1 has 2 cells where 1 are expected
            {"header":{"marks":{"urgency":"NOW"}}}                 | /header/marks/urgency | "NOW" không thuộc KHAN, THUONG_KHAN, HOA_TOC        | "NOW" is not one of KHAN, THUONG_KHAN, HOA_TOC
            {"header":{"marks":{"contact":{}}}}                    | /header/marks/contact | phải có ít nhất một thành phần                      | at least one property is needed
            {"header":{"issuers":[{"abbreviation":"A"}]}}          | /header/issuers/0     | thiếu "name"                                        | "name" is missing
            {"header":{"number":"88 /KH-MGLH"}}                    | /header/number        | không đúng dạng số, ký hiệu, ví dụ 88/KH-MGLH; sai từ ký tự thứ 3, cần '/' | document number: expected '/' at index 2
            {"header":{"issued":"Long Hậu, ngày 5 tháng 3 năm 2020"}} | /header/issued     | sai từ ký tự thứ 16                                 | at index 15
            {"preamble":{"bases":["xyz"]}}                         | /preamble/bases/0     | không đúng dạng căn cứ                              | basis: expected an opening such as 'Căn cứ'
            {"ending":{"recipients":{"archive":"VT"}}}             | /ending/recipients/archive | không đúng dạng dòng lưu                       | archive line: expected a line such as
            {"ending":{"signatures":[{"authorities":["P. TRƯỞNG"]}]}} | /ending/signatures/0/authorities/0 | không đúng dạng quyền hạn ký           | signing authority: expected 'TM.'
            """)
    void saysWhereAndWhy(String json, String pointer, String vi, String en) {
        List<JsonProblem> problems = problems(json);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer);
        assertThat(problems.get(0).vi()).contains(vi);
        assertThat(problems.get(0).en()).contains(en);
    }

    @Test
    void namesEveryPlaceAtOnce() {
        assertThat(problems("{\"titel\":1,\"body\":{\"blocks\":[{\"block\":\"division\","
                        + "\"kind\":\"I\",\"text\":2}]}}"))
                .extracting(JsonProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/titel", "/body/blocks/0", "/body/blocks/0/kind", "/body/blocks/0/text");
    }

    @Test
    void readsDivisionsAsDeepAsTheyMayBeAndNoDeeper() {
        assertThat(StrictJson.read(bytes(nested(32))).body().blocks()).hasSize(1);

        assertThat(problems(nested(33)).get(0).vi()).contains("quá 32 cấp");
        JsonProblem far = problems(nested(60)).get(0);
        assertThat(far.pointer())
                .startsWith("/body/blocks/0/blocks/0/blocks/0")
                .doesNotContain("…");
        assertThat(far.en()).contains("nested deeper than " + StrictJson.MAX_DEPTH);
    }

    @Test
    void endsSoonHoweverMuchIsWrong() {
        String many = "{\"body\":{\"blocks\":[1" + ",1".repeat(StrictJson.MAX_TOKENS - 20) + "]}}";
        String more = "{\"body\":{\"blocks\":[1" + ",1".repeat(StrictJson.MAX_TOKENS) + "]}}";

        Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> assertThat(problems(many)).hasSize(20));
        assertThat(problems(more).get(0).en())
                .contains("more than " + StrictJson.MAX_TOKENS + " tokens");
        assertThat(problems(" ".repeat(StrictJson.MAX_BYTES) + "{}").get(0).en())
                .contains("at most " + StrictJson.MAX_BYTES);
    }

    @ParameterizedTest
    @EnumSource(Lesson.class)
    void readsWhatABareMapperWrites(Lesson lesson) {
        Document document = lesson.document();

        assertThat(StrictJson.read(new JsonMapper().writeValueAsBytes(document)))
                .isEqualTo(document);
    }

    @Test
    void readsTheExampleOfTheSchema() {
        JsonMapper mapper = new JsonMapper();
        byte[] example =
                bytes(mapper.readTree(DocumentSchema.text()).at("/examples/0").toString());

        assertThat(StrictJson.read(example).title().subject()).startsWith("Tuyên truyền");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> StrictJson.read(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}))
                .isInstanceOf(JsonRefusedException.class)
                .hasMessageContaining("no well-formed JSON");
    }

    private static List<JsonProblem> problems(String json) {
        JsonRefusedException refused = catchThrowableOfType(
                JsonRefusedException.class, () -> StrictJson.read(bytes(json)));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static String nested(int divisions) {
        String open = "{\"block\":\"division\",\"kind\":\"KHOAN\",\"marker\":\"1.\",\"blocks\":[";
        return "{\"body\":{\"blocks\":[" + open.repeat(divisions) + "]}".repeat(divisions) + "]}}";
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
