package io.github.vanban.render;

import io.github.vanban.body.Table;
import io.github.vanban.render.internal.DisplayWidth;
import io.github.vanban.render.internal.TextWrapper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the width of a page among the columns of a table, so that no number or date is cut. */
final class ColumnWidths {

    private final int[] wanted;
    private final int[] needed;
    private final int room;

    /**
     * Measures a table.
     *
     * @param width the width of the page, of which frames and padding take a part
     */
    ColumnWidths(Table table, int width) {
        List<List<String>> rows =
                Stream.concat(Stream.of(table.columns()), table.rows().stream()).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        wanted = new int[columns];
        needed = new int[columns];
        room = width - 3 * columns - 1;
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                wanted[i] = Math.max(wanted[i], DisplayWidth.of(row.get(i)));
                needed[i] = Math.max(needed[i], TextWrapper.widestAtom(row.get(i)));
            }
        }
    }

    /** Whether every column can be as wide as its longest word. */
    boolean fit() {
        return IntStream.of(needed).sum() <= room;
    }

    /** Every column gets what its text wants; what is too much is taken from the widest. */
    int[] share() {
        int low = 1;
        int high = Math.max(1, room);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (IntStream.of(capped(middle)).sum() <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return capped(low);
    }

    private int[] capped(int cap) {
        return IntStream.range(0, wanted.length)
                .map(i -> Math.max(needed[i], Math.min(wanted[i], cap)))
                .toArray();
    }
}
