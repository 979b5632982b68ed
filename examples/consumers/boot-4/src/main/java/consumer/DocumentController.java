package consumer;

import io.github.vanban.constraint.Conformant;
import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers a document with its page, or with what is wrong with it in the language of the request. */
@RestController
public class DocumentController {

    /** One thing that is wrong, and where. */
    public record Violation(String path, String message) {}

    /** Why JSON is no document, at the place of a JSON pointer. */
    public record Refusal(String pointer, String reason) {}

    /** What is checked. */
    record Submission(@Conformant Document document) {}

    private final Validator validator;

    DocumentController(Validator validator) {
        this.validator = validator;
    }

    /**
     * The validator is asked here, and not by {@code @Valid}: Spring would look every path up as the
     * property of a bean, which records of records are not.
     */
    @PostMapping("/documents")
    ResponseEntity<?> page(@RequestBody Document document) {
        List<Violation> violations = validator.validate(new Submission(document)).stream()
                .map(found ->
                        new Violation(found.getPropertyPath().toString(), found.getMessage()))
                .toList();
        return violations.isEmpty()
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .body(HtmlRenderer.page().render(document))
                : ResponseEntity.badRequest()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(violations);
    }

    /** JSON that is no document: every place, and why it was refused. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Refusal> refused(JsonRefusedException refused, Locale locale) {
        return refused.problems().stream()
                .map(problem -> new Refusal(problem.pointer(), problem.reason(locale)))
                .toList();
    }

    /** No body at all, or one that broke off. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Refusal> unreadable(HttpMessageNotReadableException problem, Locale locale) {
        JsonProblem nothing =
                new JsonProblem("", "thiếu văn bản dạng JSON", "a document in JSON is expected");
        return List.of(new Refusal(nothing.pointer(), nothing.reason(locale)));
    }
}
