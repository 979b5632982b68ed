package io.github.vanban.document;

import static java.util.Objects.requireNonNull;

import io.github.vanban.body.Block;
import io.github.vanban.body.Body;
import io.github.vanban.body.BodyBuilder;
import io.github.vanban.internal.Copies;
import io.github.vanban.type.DocumentType;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a document of any type (mẫu 1.1 to 1.5 and 2.1 of Phụ lục III); begun with {@link
 * Document#builder}. Not thread-safe.
 *
 * <pre>{@code
 * Document letter = Document.builder(AdministrativeType.CONG_VAN)
 *         .number("12/MGLH-VP").subject("mời dự hội nghị viên chức")
 *         .addressees("Ủy ban nhân dân xã Long Hậu")
 *         .body(b -> b.paragraph("Trường Mẫu giáo Long Hậu trân trọng kính mời."))
 *         .build();
 * }</pre>
 */
public final class DocumentBuilder extends FormBuilder<DocumentBuilder> {

    private List<Block> blocks = List.of();

    DocumentBuilder(DocumentType type) {
        super(new Title(requireNonNull(type, "builder(type)"), null));
    }

    DocumentBuilder(Document origin) {
        super(origin);
        blocks = origin.body().blocks();
    }

    @Override
    DocumentBuilder self() {
        return this;
    }

    /** Kính gửi: to whom a công văn, tờ trình or báo cáo is addressed. */
    public DocumentBuilder addressees(String... addressees) {
        setAddressees(Copies.given(addressees, "addressees(addressees)"));
        return this;
    }

    /**
     * Thẩm quyền ban hành: the line in capitals above the bases of a decision or resolution, {@code
     * HIỆU TRƯỞNG TRƯỜNG …} (mẫu 1.1, 1.2).
     */
    public DocumentBuilder authority(String authority) {
        setAuthority(requireNonNull(authority, "authority(authority)"));
        return this;
    }

    /** Nội dung: the body, numbered by itself. */
    public DocumentBuilder body(Consumer<BodyBuilder> content) {
        blocks = Body.of(requireNonNull(content, "body(content)")).blocks();
        return this;
    }

    /**
     * Văn bản kèm theo: adds a text that this decision issues (mẫu 1.3).
     *
     * @param type what the text is, e.g. quy chế
     * @param subject what it is about
     * @param content its body, numbered by itself
     */
    public DocumentBuilder attach(
            DocumentType type, String subject, Consumer<BodyBuilder> content) {
        attachments()
                .addText(new AttachedText(
                        new Title(type, subject), Body.of(content).blocks()));
        return this;
    }

    /** Leaves out số, ký hiệu, also that of the document that is copied. */
    public DocumentBuilder withoutNumber() {
        clearNumber();
        return this;
    }

    /** Leaves out all attached texts and annexes, those of the document that is copied too. */
    public DocumentBuilder withoutAttachments() {
        attachments().clear();
        return this;
    }

    /** The document as said so far. */
    public Document build() {
        return build(blocks);
    }
}
