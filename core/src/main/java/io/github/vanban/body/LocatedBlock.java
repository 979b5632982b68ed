package io.github.vanban.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A block and where it stands in its body (ô số 6). Immutable and thread-safe.
 *
 * @param path the place, not null
 * @param block the block, not null
 */
public record LocatedBlock(BlockPath path, Block block) {

    /** Checks for null. */
    public LocatedBlock {
        requireNonNull(path, "path");
        requireNonNull(block, "block");
    }

    static Stream<LocatedBlock> walk(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new LocatedBlock(new BlockPath(List.of(i)), blocks.get(i)))
                .flatMap(LocatedBlock::withDescendants);
    }

    private Stream<LocatedBlock> withDescendants() {
        if (!(block instanceof Division division)) {
            return Stream.of(this);
        }
        List<Block> children = division.blocks();
        return Stream.concat(
                Stream.of(this),
                IntStream.range(0, children.size())
                        .mapToObj(i -> new LocatedBlock(path.child(i), children.get(i)))
                        .flatMap(LocatedBlock::withDescendants));
    }
}
