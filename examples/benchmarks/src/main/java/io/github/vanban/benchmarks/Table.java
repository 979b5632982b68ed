package io.github.vanban.benchmarks;

import java.util.List;
import java.util.Locale;

/** The comparisons as a table in Markdown. */
final class Table {

    private final StringBuilder text = new StringBuilder();
    private final Figures figures;

    private Table(Figures figures) {
        this.figures = figures;
    }

    static String of(List<Comparison> rows, Figures figures) {
        Table table = new Table(figures);
        table.row("job", "vanban", "bytes", "beside", "that takes", "bytes", "ratio", "aim", "");
        table.text.append("|---|--:|--:|---|--:|--:|--:|--:|---|\n");
        rows.forEach(table::add);
        return table.text.toString();
    }

    private void add(Comparison row) {
        Figures.Figure ours = figures.get(row.ours());
        Figures.Figure theirs = figures.get(row.theirs());
        boolean same = row.ours().equals(row.theirs());
        double ratio = row.ratio(figures);
        row(
                row.job(),
                time(ours),
                bytes(ours.bytes()),
                row.peer(),
                same ? "" : time(theirs),
                same ? "" : bytes(theirs.bytes()),
                row.shown(ratio),
                row.shownAim(),
                row.reached(ratio) ? "" : "**missed**");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** The median, and the least and the most. */
    private static String time(Figures.Figure figure) {
        double unit = figure.micros() < 1 ? 1e3 : figure.micros() < 1e4 ? 1 : 1e-3;
        String name = unit == 1 ? "µs" : unit < 1 ? "ms" : "ns";
        return String.format(
                Locale.ROOT,
                "%s %s (%s–%s)",
                three(figure.micros() * unit),
                name,
                three(figure.least() * unit),
                three(figure.most() * unit));
    }

    private static String bytes(double bytes) {
        return bytes < 1e4
                ? String.format(Locale.ROOT, "%.0f B", bytes)
                : bytes < 1e6
                        ? String.format(Locale.ROOT, "%.0f KB", bytes / 1e3)
                        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** About three digits. */
    private static String three(double value) {
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
