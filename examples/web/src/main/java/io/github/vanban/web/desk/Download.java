package io.github.vanban.web.desk;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.ReportView;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tải về: what can be carried away. Nothing is kept here, so a request brings the text again. */
public final class Download {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Download() {}

    /**
     * A file for saving.
     *
     * @param form {@code html}, {@code txt}, {@code json} or {@code bao-cao.json}
     * @param name the name of the file without its ending
     * @param text what the form {@code txt} holds
     * @throws ResponseStatusException 404 when there is no such form
     */
    public static ResponseEntity<byte[]> of(
            String form,
            String name,
            String text,
            Report report,
            Document document,
            Locale locale) {
        return switch (form) {
            case "html" -> file(name, form, "text/html", HtmlRenderer.page().render(document));
            case "txt" -> file(name, form, "text/plain", text);
            case "json" -> file(name, form, "application/json", JSON.writeValueAsString(document));
            case "bao-cao.json" ->
                file(
                        name,
                        form,
                        "application/json",
                        JSON.writeValueAsString(ReportView.of(name + ".txt", report, locale)));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static ResponseEntity<byte[]> file(
            String name, String form, String type, String content) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(name + '.' + form).build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
