package io.github.vanban.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Time against size as a picture: both logarithmic, so that what is linear is a line of slope 1. */
final class ScalingPlot {

    /** The sizes in their order; the 10,000 sections are another kind of text. */
    private static final List<String> SIZES =
            List.of(Inputs.SEED, Inputs.HUNDRED_KB, Inputs.MEGABYTE);

    private static final Map<String, String> SERIES = Map.of(
            "read", "read",
            "check", "check",
            "html", "HTML",
            "pipeline", "pipeline",
            "commonmarkParse", "commonmark-java, parse",
            "commonmarkParseAndRender", "commonmark-java, parse and render");

    private ScalingPlot() {}

    static void write(Figures figures, Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(840)
                .height(560)
                .title("Time against size")
                .xAxisTitle("characters")
                .yAxisTitle("milliseconds")
                .build();
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setLegendPosition(LegendPosition.InsideNW);
        double[] characters =
                SIZES.stream().mapToDouble(size -> Inputs.text(size).length()).toArray();
        SERIES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(series -> chart.addSeries(
                        series.getValue(),
                        characters,
                        SIZES.stream()
                                .mapToDouble(size -> figures.get("DocumentBenchmark."
                                                        + series.getKey() + "@" + size)
                                                .micros()
                                        / 1000)
                                .toArray()));
        try (OutputStream out = Files.newOutputStream(file)) {
            VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
        }
    }
}
