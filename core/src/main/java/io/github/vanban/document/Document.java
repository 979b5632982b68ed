package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.body.Body;
import io.github.vanban.internal.Copies;
import io.github.vanban.type.DocumentType;
import java.util.List;
import java.util.function.Consumer;

/**
 * Văn bản hành chính: an administrative document with the components of Điều 8 of Nghị định
 * 30/2020/NĐ-CP. Immutable and thread-safe; two documents are equal when they say the same.
 *
 * <p>A document may be incomplete or wrong; only its values are always well-formed. Quốc hiệu and
 * Tiêu ngữ, {@code Số:}, end marks and capitals are not stored: the layout supplies them as the
 * decree demands.
 *
 * @param header what stands above the title
 * @param title the type and the subject
 * @param preamble what stands between the title and the body
 * @param body what the document says
 * @param ending recipients and signatures
 * @param attachments attached texts and annexes, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Document(
        Header header,
        Title title,
        Preamble preamble,
        Body body,
        Ending ending,
        List<Attachment> attachments) {

    /** Copies; a part that is null, as one that JSON leaves out, becomes empty. */
    public Document {
        header = header == null ? Header.empty() : header;
        title = title == null ? Title.empty() : title;
        preamble = preamble == null ? Preamble.empty() : preamble;
        body = body == null ? Body.empty() : body;
        ending = ending == null ? Ending.empty() : ending;
        attachments = Copies.listOrEmpty(attachments, "attachments");
    }

    /** Begins a document of any type. */
    public static DocumentBuilder builder(DocumentType type) {
        return new DocumentBuilder(type);
    }

    /**
     * Begins a plan (kế hoạch, mẫu 1.4).
     *
     * @param subject trích yếu: what the plan is about, without {@code V/v}
     */
    public static PlanBuilder plan(String subject) {
        return new PlanBuilder(subject);
    }

    /**
     * The same document with changes; next year's plan from this year's is one call.
     *
     * <pre>{@code
     * Document plan = Document.plan("Cải cách hành chính năm 2026").number("08/KH-MGLH").build();
     * Document next = plan.copy(change -> change
     *         .subject("Cải cách hành chính năm 2027")
     *         .number("/KH-MGLH").date(DocumentDate.ofYear(2027)));
     * }</pre>
     */
    public Document copy(Consumer<DocumentBuilder> changes) {
        requireNonNull(changes, "copy(changes)");
        DocumentBuilder builder = new DocumentBuilder(this);
        changes.accept(builder);
        return builder.build();
    }
}
