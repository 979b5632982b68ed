package io.github.vanban.read;

import io.github.vanban.body.Table;
import io.github.vanban.internal.lines.Lines;
import java.util.ArrayList;
import java.util.List;

/** Reads a simple table: lines of as many cells each, parted by tabs or by upright strokes. */
final class TableLines {

    private static final int MOST_CELLS = 50;

    private final Manuscript manuscript;
    private final int limit;

    TableLines(Manuscript manuscript, int limit) {
        this.manuscript = manuscript;
        this.limit = limit;
    }

    /** The line after a table that begins here; the line itself when there is none. */
    int end(int line) {
        char separator = manuscript.lines().columned(line) ? separator(line) : '\0';
        if (separator == '\0') {
            return line;
        }
        int cells = cells(line, separator).size();
        int inner = 0;
        int end = line;
        while (end < limit
                && !manuscript.lines().blank(end)
                && separator(end) == separator
                && cells(end, separator).size() == cells) {
            inner += inner(end, separator) ? 1 : 0;
            end++;
        }
        boolean table = end - line > 1 && cells <= MOST_CELLS && inner * 2 >= end - line;
        return table ? end : line;
    }

    /** The rows of a table; the first one is its heading. */
    Table read(int line, int end) {
        char separator = separator(line);
        List<List<String>> rows = new ArrayList<>();
        for (int i = line + 1; i < end; i++) {
            List<String> cells = cells(i, separator);
            if (separator != '|' || !rule(cells)) {
                rows.add(cells);
            }
        }
        return new Table(cells(line, separator), rows);
    }

    private char separator(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int strokes = 0;
        boolean tab = false;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            strokes += text.charAt(i) == '|' ? 1 : 0;
            tab |= text.charAt(i) == '\t';
        }
        if (strokes > 1) {
            return '|';
        }
        for (int i = lines.to(line); !tab && i < lines.stop(line); i++) {
            tab = text.charAt(i) == '\t';
        }
        return tab && lines.to(line) > lines.from(line) ? '\t' : '\0';
    }

    /** Whether something stands on both sides of a separator. */
    private boolean inner(int line, char separator) {
        String content = manuscript.lines().content(line);
        int at = content.indexOf(separator);
        return separator == '|' || (at > 0 && at < content.length() - 1);
    }

    private List<String> cells(int line, char separator) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int from = separator == '|' ? lines.from(line) : lines.start(line);
        int to = separator == '|' ? lines.to(line) : contentStop(line);
        if (separator == '|' && text.charAt(from) == '|') {
            from++;
        }
        if (separator == '|' && to > from && text.charAt(to - 1) == '|') {
            to--;
        }
        List<String> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == separator) {
                cells.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        return cells;
    }

    /** The end of a line without its break. */
    private int contentStop(int line) {
        Lines lines = manuscript.lines();
        int stop = lines.stop(line);
        while (stop > lines.to(line) && manuscript.text().charAt(stop - 1) != '\t') {
            stop--;
        }
        return stop;
    }

    private static boolean rule(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.chars().allMatch(c -> c == '-' || c == ':'));
    }
}
