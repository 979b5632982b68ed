package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.body.Block;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phụ lục: an annex (Phụ lục I, Phần I, Mục III.1; mẫu 2.1). Immutable and thread-safe.
 *
 * @param label {@code Phụ lục}, or {@code Phụ lục I}, {@code Phụ lục II} … when there are several;
 *     as written, not blank
 * @param title the annex's own title, or null
 * @param blocks what it says
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Annex(String label, @Nullable String title, List<Block> blocks)
        implements Attachment {

    /** Checks, and copies. */
    public Annex {
        label = OneLine.required(label, "label");
        title = OneLine.optional(title);
        blocks = Copies.listOrEmpty(blocks, "blocks");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.annex(this);
    }
}
