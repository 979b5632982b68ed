package io.github.vanban.body;

import io.github.vanban.internal.Copies;
import java.util.ArrayList;
import java.util.List;

/**
 * Vị trí trong nội dung: where a block stands in ô số 6, as the indexes from the outermost list inwards.
 * Immutable and thread-safe.
 *
 * @param indexes the index in each list on the way, from 0; not empty
 */
public record BlockPath(List<Integer> indexes) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when there is no index, or a negative one
     */
    public BlockPath {
        indexes = Copies.listOrEmpty(indexes, "indexes");
        if (indexes.isEmpty() || indexes.stream().anyMatch(index -> index < 0)) {
            throw new IllegalArgumentException("indexes: " + indexes + " is no path");
        }
    }

    /** The place of a block in the list that the block at this place holds. */
    public BlockPath child(int index) {
        List<Integer> longer = new ArrayList<>(indexes);
        longer.add(index);
        return new BlockPath(longer);
    }

    /** The path as properties: {@code blocks[1].blocks[0]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int index : indexes) {
            text.append(text.isEmpty() ? "" : ".")
                    .append("blocks[")
                    .append(index)
                    .append(']');
        }
        return text.toString();
    }
}
