package io.github.vanban.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ratios of an earlier run. Ratios and not times, so that they hold on any machine; and generous,
 * for a short run on a busy one is off by a third.
 *
 * @param ratios by the names of job and peer
 */
record Baseline(Map<String, Double> ratios) {

    /** So many times worse is a defect and no chance. */
    private static final double BOUND = 2;

    /** The one that was committed. */
    static Baseline committed() throws IOException {
        Map<String, Double> ratios = new LinkedHashMap<>();
        try (InputStream stream = Baseline.class.getResourceAsStream("baseline.tsv")) {
            String text = new String(
                    requireNonNull(stream, "baseline.tsv").readAllBytes(), StandardCharsets.UTF_8);
            text.lines().map(line -> line.split("\t", -1)).forEach(cells -> {
                ratios.put(cells[0], Double.valueOf(cells[1]));
            });
        }
        return new Baseline(ratios);
    }

    static Baseline of(List<Comparison> rows, Figures figures) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        rows.forEach(row -> ratios.put(name(row), row.ratio(figures)));
        return new Baseline(ratios);
    }

    /** The rows as the file has them. */
    String text() {
        StringBuilder text = new StringBuilder();
        ratios.forEach((name, ratio) ->
                text.append(name).append('\t').append(String.format(Locale.ROOT, "%.4g%n", ratio)));
        return text.toString();
    }

    /** What is far worse than here, in words. */
    List<String> worse(List<Comparison> rows, Figures figures) {
        List<String> worse = new ArrayList<>();
        for (Comparison row : rows) {
            Double before = ratios.get(name(row));
            double ratio = row.ratio(figures);
            if (before == null) {
                worse.add(name(row) + " is not in the baseline");
            } else if (row.worsening(ratio, before) > BOUND) {
                worse.add(name(row) + " was " + row.shown(before) + " and is " + row.shown(ratio));
            }
        }
        return worse;
    }

    private static String name(Comparison row) {
        return row.job() + " / " + row.peer();
    }
}
