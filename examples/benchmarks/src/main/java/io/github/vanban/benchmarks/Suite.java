package io.github.vanban.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Everything in one run, and one table. {@code java -jar benchmarks.jar [FOLDER]} measures all and
 * writes {@code table.md}, {@code scaling.svg} and {@code baseline.tsv} into the folder; with {@code
 * quick} it measures the small ones shortly and compares their ratios with the committed baseline.
 * {@code org.openjdk.jmh.Main} in the same jar runs single benchmarks with all options of JMH.
 */
public final class Suite {

    private Suite() {}

    /** Runs it; exits with 1 when the quick run is far from the baseline. */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(args));
        boolean quick = arguments.remove("quick");
        System.out.println("JDK " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name"));
        if (quick) {
            List<Comparison> rows =
                    Comparisons.ofSeeds().stream().filter(Comparison::aimed).toList();
            Figures figures = run(rows, 1);
            System.out.println(Table.of(rows, figures));
            List<String> worse = Baseline.committed().worse(rows, figures);
            worse.forEach(System.out::println);
            System.exit(worse.isEmpty() ? 0 : 1);
        }
        List<Comparison> rows = new ArrayList<>(Comparisons.ofSeeds());
        rows.addAll(Comparisons.ofGrowth());
        // The seeds first: the larger texts take only some of the benchmarks.
        Figures figures = run(Comparisons.ofSeeds(), 2).with(run(Comparisons.ofGrowth(), 2));
        String table = Table.of(rows, figures);
        System.out.println(table);
        if (!arguments.isEmpty()) {
            Path folder = Files.createDirectories(Path.of(arguments.get(0)));
            Files.writeString(folder.resolve("table.md"), table);
            Files.writeString(
                    folder.resolve("baseline.tsv"), Baseline.of(rows, figures).text());
            ScalingPlot.write(figures, folder.resolve("scaling.svg"));
        }
    }

    private static Figures run(List<Comparison> rows, int forks) throws RunnerException {
        List<String> names = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>();
        for (Comparison row : rows) {
            for (String figure : List.of(row.ours(), row.theirs())) {
                String[] words = figure.split("@", -1);
                names.add(words[0]);
                if (words[0].startsWith("DocumentBenchmark")) {
                    texts.add(words[1]);
                }
            }
        }
        if (texts.size() > 1) {
            texts.remove(Inputs.SEED); // the other run has it
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(forks)
                // Compiled before it goes on: on a busy machine the compiler would come too late.
                .jvmArgsAppend("-XX:-BackgroundCompilation")
                // A rule runs once in a check: its code is hot only after some thousand checks.
                .warmupIterations(texts.size() > 1 ? 8 : 16)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.NORMAL)
                .param("text", texts.toArray(String[]::new))
                .param("input", Inputs.SEED)
                .param("length", "8192");
        names.stream()
                .distinct()
                .forEach(name -> options.include("\\." + name.replace(".", "\\.") + "$"));
        return Figures.of(new Runner(options.build()).run());
    }
}
