package io.github.vanban.recipient;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nơi nhận: all who get a document, and where it is kept (Phụ lục I, Phần I, Mục II.9).
 *
 * <pre>{@code
 * Recipients recipients = Recipients.of("PGD&ĐT (b/c)", "CBCC, VC (t/h)").keptBy("VT");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param list nơi nhận in order, without the line Lưu; possibly empty
 * @param archive lưu, or null when the document does not say it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Recipients(List<Recipient> list, @Nullable Archive archive) {

    /** Copies the list; null becomes empty. */
    public Recipients {
        list = Copies.listOrEmpty(list, "list");
    }

    /** Recipients by their printed form, e.g. {@code PGD&ĐT (b/c)}. */
    public static Recipients of(String... recipients) {
        return new Recipients(Stream.of(recipients).map(Recipient::of).toList(), null);
    }

    /** The same recipients and the units that keep the document: {@code keptBy("VT", "TCCB")}. */
    public Recipients keptBy(String... units) {
        return keptBy(Archive.of(units));
    }

    /** The same recipients and where the document is kept. */
    public Recipients keptBy(Archive newArchive) {
        return new Recipients(list, newArchive);
    }
}
