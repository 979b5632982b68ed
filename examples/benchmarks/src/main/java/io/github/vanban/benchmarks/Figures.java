package io.github.vanban.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one run measured, by benchmark and parameter, e.g. {@code DocumentBenchmark.read@seed}.
 *
 * @param byName the figures
 */
record Figures(Map<String, Figure> byName) {

    /**
     * One benchmark: the median of the iterations of all forks.
     *
     * @param micros microseconds of CPU time for one call
     * @param least the least of them
     * @param most the most of them
     * @param bytes allocated by one call
     */
    record Figure(double micros, double least, double most, double bytes) {}

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Figures of(Collection<RunResult> results) {
        Map<String, Figure> figures = new TreeMap<>();
        results.forEach(result -> figures.put(name(result.getParams()), figure(result)));
        return new Figures(figures);
    }

    /** These and the figures of another run; where both have one, it is the first. */
    Figures with(Figures more) {
        Map<String, Figure> all = new TreeMap<>(more.byName);
        all.putAll(byName);
        return new Figures(all);
    }

    /** The figure of a benchmark that has to be there. */
    Figure get(String name) {
        Figure figure = byName.get(name);
        if (figure == null) {
            throw new IllegalArgumentException(
                    name + " was not measured; measured: " + byName.keySet());
        }
        return figure;
    }

    private static String name(BenchmarkParams params) {
        String[] words = params.getBenchmark().split("\\.", -1);
        StringBuilder name =
                new StringBuilder(words[words.length - 2] + "." + words[words.length - 1]);
        params.getParamsKeys().forEach(key -> name.append('@').append(params.getParam(key)));
        return name.toString();
    }

    private static Figure figure(RunResult result) {
        List<Double> micros = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                for (String name : iteration.getSecondaryResults().keySet()) {
                    double value = iteration.getSecondaryResults().get(name).getScore();
                    if (name.equals(CpuProfiler.NAME)) {
                        micros.add(value);
                    } else if (name.endsWith(ALLOCATION)) {
                        bytes.add(value);
                    }
                }
            }
        }
        Collections.sort(micros);
        Collections.sort(bytes);
        return new Figure(
                median(micros), micros.get(0), micros.get(micros.size() - 1), median(bytes));
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
