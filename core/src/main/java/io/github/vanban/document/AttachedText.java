package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.body.Block;
import io.github.vanban.internal.Copies;
import java.util.List;

/**
 * Văn bản được ban hành kèm theo: a quy chế, quy định, phương án … that a decision issues (mẫu 1.3).
 * It carries quốc hiệu and organ, but no number, no date and no signature. Immutable and
 * thread-safe.
 *
 * @param title the type and subject of the attached text
 * @param blocks what it says
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AttachedText(Title title, List<Block> blocks) implements Attachment {

    /** Copies; a title that is null becomes empty. */
    public AttachedText {
        title = title == null ? Title.empty() : title;
        blocks = Copies.listOrEmpty(blocks, "blocks");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.text(this);
    }
}
