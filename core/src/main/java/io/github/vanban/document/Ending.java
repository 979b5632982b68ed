package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import io.github.vanban.recipient.Recipients;
import io.github.vanban.signature.Signature;
import java.util.List;

/**
 * Phần kết: who gets the document and who signs it (ô số 7 and 9b). Immutable and thread-safe.
 *
 * @param recipients nơi nhận
 * @param signatures chữ ký; two for minutes (thư ký, chủ tọa) and for joint papers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ending(Recipients recipients, List<Signature> signatures) {

    private static final Ending EMPTY = new Ending(new Recipients(List.of(), null), List.of());

    /** Copies; recipients that are null, as JSON may leave them out, become nobody. */
    public Ending {
        recipients = recipients == null ? new Recipients(List.of(), null) : recipients;
        signatures = Copies.listOrEmpty(signatures, "signatures");
    }

    /** An ending that says nothing yet. */
    public static Ending empty() {
        return EMPTY;
    }
}
