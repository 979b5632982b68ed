package io.github.vanban.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Các thành phần thể thức khác: what may stand around the text of a document besides annexes (khoản
 * 3 Điều 8; Phụ lục I, Phần I, Mục III). Immutable and thread-safe.
 *
 * <pre>{@code
 * Marks marks = Marks.none().with(Urgency.HOA_TOC).with(DraftingMark.of("PL", 300));
 * }</pre>
 *
 * @param urgency dấu chỉ mức độ khẩn, or null
 * @param secrecy dấu chỉ độ mật, or null
 * @param circulation chỉ dẫn về phạm vi lưu hành, or null
 * @param draftingMark ký hiệu người soạn thảo và số lượng bản phát hành, or null
 * @param contact địa chỉ and the like, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Marks(
        @Nullable Urgency urgency,
        @Nullable Secrecy secrecy,
        @Nullable Circulation circulation,
        @Nullable DraftingMark draftingMark,
        @Nullable Contact contact) {

    /** No marks at all, which is what most documents have. */
    public static Marks none() {
        return new Marks(null, null, null, null, null);
    }

    /** The same marks with this urgency. */
    public Marks with(Urgency newUrgency) {
        return new Marks(newUrgency, secrecy, circulation, draftingMark, contact);
    }

    /** The same marks with this degree of secrecy. */
    public Marks with(Secrecy newSecrecy) {
        return new Marks(urgency, newSecrecy, circulation, draftingMark, contact);
    }

    /** The same marks with this limit of circulation. */
    public Marks with(Circulation newCirculation) {
        return new Marks(urgency, secrecy, newCirculation, draftingMark, contact);
    }

    /** The same marks with this mark of the drafter. */
    public Marks with(DraftingMark newDraftingMark) {
        return new Marks(urgency, secrecy, circulation, newDraftingMark, contact);
    }

    /** The same marks with this way to reach the organ. */
    public Marks with(Contact newContact) {
        return new Marks(urgency, secrecy, circulation, draftingMark, newContact);
    }
}
