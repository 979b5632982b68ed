package io.github.vanban.benchmarks;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether a long plan takes as long for each of its sections as a short one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HtmlGrowthBenchmark {

    /** How many sections the plan has. */
    @Param({"100", "1000", "10000"})
    public int sections;

    private final HtmlRenderer renderer = HtmlRenderer.fragment();
    private Document plan = Document.plan("Cải cách hành chính").build();

    /** Builds the plan. */
    @Setup
    public void build() {
        plan = Document.plan("Cải cách hành chính")
                .section("NỘI DUNG", section -> {
                    for (int i = 0; i < sections; i++) {
                        section.clause(
                                "Công tác thông tin, tuyên truyền",
                                clause -> clause.dash(
                                        "Kế hoạch triển khai cho tất cả CBQL, GV, NV trong đơn vị."));
                    }
                })
                .build();
    }

    /** All of them. */
    @Benchmark
    public byte[] vanban() {
        return renderer.toBytes(plan);
    }
}
