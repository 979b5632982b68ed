package io.github.vanban.body;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nội dung văn bản: what a document says, from after its lead sentence to its closing (ô số 6).
 * Immutable and thread-safe.
 *
 * @param blocks the divisions, paragraphs and tables in order
 * @param closing the closing sentence of a plan or report ({@code Trên đây là Kế hoạch …}), without
 *     the end mark {@code ./.}; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Body(List<Block> blocks, @Nullable String closing) {

    private static final Body EMPTY = new Body(List.of(), null);

    /** Copies, and brings the closing to NFC. */
    public Body {
        blocks = Copies.listOrEmpty(blocks, "blocks");
        closing = OneLine.optional(closing);
    }

    /** A body that says nothing yet. */
    public static Body empty() {
        return EMPTY;
    }

    /** A body without a closing sentence, numbered by itself. */
    public static Body of(Consumer<BodyBuilder> content) {
        requireNonNull(content, "Body.of(content)");
        BodyBuilder builder = BodyBuilder.root();
        content.accept(builder);
        return new Body(builder.blocks(), null);
    }

    /** Every block with its place, each part before what it holds. */
    public Stream<LocatedBlock> walk() {
        return LocatedBlock.walk(blocks);
    }
}
