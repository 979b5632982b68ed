package io.github.vanban.web.desk;

import io.github.vanban.html.HtmlRenderer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the style sheet of the paper as the renderer has it. */
@Controller
public class Shelf {

    private final byte[] stylesheet =
            HtmlRenderer.fragment().stylesheet().getBytes(StandardCharsets.UTF_8);

    /** The style sheet of the paper. */
    @GetMapping("/vanban.css")
    public ResponseEntity<byte[]> stylesheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(stylesheet);
    }
}
