package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.DocumentSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentControllerTest {

    @Value("${local.server.port}")
    private int port;

    @Test
    void answersAPlanWithItsPage() throws Exception {
        HttpResponse<String> answer = post(example(), "vi");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains("MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void answersADraftWithViolationsInTheLanguageOfTheRequest() throws Exception {
        String draft = "{\"title\":{\"type\":\"Kế hoạch\",\"subject\":\"Cải cách\"}}";
        HttpResponse<String> vietnamese = post(draft, "vi");
        HttpResponse<String> english = post(draft, "en");

        assertThat(vietnamese.statusCode()).isEqualTo(400);
        assertThat(vietnamese.body()).contains("\"document.header.number\"").contains("số");
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body()).contains("number").isNotEqualTo(vietnamese.body());
    }

    @Test
    void answersWhatIsNoDocumentWithTheReason() throws Exception {
        HttpResponse<String> answer = post("{\"header\":{\"number\":\"88 /KH\"}}", "vi");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"/header/number\"").contains("ký tự thứ 3");
    }

    /** The example that stands in the schema. */
    private static String example() {
        String schema = DocumentSchema.text();
        int start = schema.indexOf('{', schema.indexOf("\"examples\": ["));
        int depth = 0;
        for (int i = start; ; i++) {
            depth += schema.charAt(i) == '{' ? 1 : schema.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return schema.substring(start, i + 1);
            }
        }
    }

    private HttpResponse<String> post(String json, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/documents"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
