package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.vanban.body.Block;
import java.util.List;

/**
 * Văn bản kèm theo: what is issued together with the main document (Phụ lục I, Phần I, Mục
 * III.1; mẫu 1.3 and 2.1). Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "attachment")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AttachedText.class, name = "text"),
    @JsonSubTypes.Type(value = Annex.class, name = "annex")
})
public sealed interface Attachment permits AttachedText, Annex {

    /** What it says. */
    List<Block> blocks();

    /** Continues with the case that applies; a Java 21 caller may use {@code switch} instead. */
    <R> R match(Cases<R> cases);

    /**
     * What to do for each shape of attachment.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** A text that a decision issues. */
        R text(AttachedText text);

        /** An annex. */
        R annex(Annex annex);
    }
}
