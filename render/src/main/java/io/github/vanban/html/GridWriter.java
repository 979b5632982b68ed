package io.github.vanban.html;

import io.github.vanban.body.Table;
import io.github.vanban.layout.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** Writes tables, each in a region of its own that a narrow screen can scroll. */
final class GridWriter {

    /** Letters in a line of an upright page, and of one on its side, capitals counted in. */
    private static final int LETTERS = 46;

    private static final int WIDE_LETTERS = 70;

    private final HtmlWriter html;
    private final Words words;
    private int count;

    GridWriter(HtmlWriter html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(Grid grid) {
        Table table = grid.table();
        if (table.columns().isEmpty() && table.rows().isEmpty()) {
            return;
        }
        count++;
        String classes =
                "vb-bang" + (grid.wide() ? " vb-ngang" : "") + (tight(grid) ? " vb-chat" : "");
        html.open(Tag.with(
                "div",
                classes,
                "role=\"region\" tabindex=\"0\" aria-label=\"" + words.table() + ' ' + count
                        + '"'));
        html.open(Tags.TABLE);
        if (!table.columns().isEmpty()) {
            html.open(Tags.TABLE_HEAD);
            row(table.columns(), Tags.COLUMN_HEADING);
            html.close();
        }
        if (!table.rows().isEmpty()) {
            html.open(Tags.TABLE_BODY);
            table.rows().forEach(row -> row(row, Tags.CELL));
            html.close();
        }
        html.close().close();
    }

    /** Whether the longest words of all columns are too wide for the page, so that some must be cut. */
    private static boolean tight(Grid grid) {
        Table table = grid.table();
        int[] longest = new int
                [Math.max(
                        table.columns().size(),
                        table.rows().isEmpty() ? 0 : table.rows().get(0).size())];
        measure(table.columns(), longest);
        table.rows().forEach(row -> measure(row, longest));
        int letters = IntStream.of(longest).sum() + longest.length;
        return letters > (grid.wide() ? WIDE_LETTERS : LETTERS);
    }

    private static void measure(List<String> cells, int[] longest) {
        for (int i = 0; i < cells.size(); i++) {
            longest[i] = Math.max(longest[i], longestWord(cells.get(i)));
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (int start = 0; start <= text.length(); ) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return longest;
    }

    private void row(List<String> cells, Tag element) {
        html.open(Tags.ROW);
        for (String cell : cells) {
            html.open(element).prose(cell).close();
        }
        html.close();
    }
}
