package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.citation.Basis;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phần mở đầu: what stands between the title and the body. Immutable and thread-safe.
 *
 * @param addressees kính gửi: to whom a công văn, tờ trình or báo cáo is addressed (ô số 9a), one
 *     text each, without dash and end mark
 * @param authority thẩm quyền ban hành: the line in capitals of a decision or resolution ({@code
 *     HIỆU TRƯỞNG TRƯỜNG …}; mẫu 1.1 and 1.2), or null
 * @param bases căn cứ ban hành, in order (Phụ lục I, Phần I, Mục II.6.a)
 * @param lead the sentence that opens the body ({@code … như sau:}), or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Preamble(
        List<String> addressees,
        @Nullable String authority,
        List<Basis> bases,
        @Nullable String lead) {

    private static final Preamble EMPTY = new Preamble(List.of(), null, List.of(), null);

    /** Copies, and brings every text to NFC. */
    public Preamble {
        addressees = Copies.listOrEmpty(addressees, "addressees").stream()
                .map(addressee -> OneLine.requiredPhrase(addressee, "addressees"))
                .toList();
        authority = OneLine.optional(authority);
        bases = Copies.listOrEmpty(bases, "bases");
        lead = OneLine.optional(lead);
    }

    /** A body that begins at once. */
    public static Preamble empty() {
        return EMPTY;
    }
}
