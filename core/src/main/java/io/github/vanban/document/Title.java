package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.OneLine;
import io.github.vanban.type.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * Tên loại và trích yếu: what the document is and what it is about (ô số 5a and 5b; Phụ lục I, Phần
 * I, Mục II.5). Immutable and thread-safe.
 *
 * @param type tên loại; null when the text does not tell
 * @param subject trích yếu in the author's words, without the {@code V/v} that a công văn prints
 *     before it; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Title(@Nullable DocumentType type, @Nullable String subject) {

    private static final Title EMPTY = new Title(null, null);

    /** Brings the subject to NFC; a blank one becomes null. */
    public Title {
        subject = OneLine.optional(subject);
    }

    /** A title of which nothing is known. */
    public static Title empty() {
        return EMPTY;
    }
}
