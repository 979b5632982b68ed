package io.github.vanban.benchmarks;

import io.github.vanban.lessons.Lesson;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
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

/**
 * Reads a document from text, beside a parser that also turns lines into a tree: commonmark-java on
 * the same text. The texts are the two founding plans as they were pasted, and one of 1 MB made of the
 * sections of the second over and over.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadingBenchmark {

    /** Which text is read. */
    @Param({"seed-1-mg-long-hau", "seed-2-th-tan-phuoc-3", "1 MB"})
    public String input = "";

    private final Parser markdown = Parser.builder().build();
    private String text = "";

    /** Loads the text. */
    @Setup
    public void load() {
        text = input.equals("1 MB") ? megabyte() : resource(input);
    }

    /** vanban: the document, the place of every part, what was not read. */
    @Benchmark
    public Reading vanban() {
        return DocumentReader.standard().read(text);
    }

    /** commonmark-java: a tree of blocks and inline nodes. */
    @Benchmark
    public Node commonmark() {
        return markdown.parse(text);
    }

    private static String megabyte() {
        String seed = resource("seed-2-th-tan-phuoc-3");
        int from = seed.indexOf("I. MỤC ĐÍCH");
        int to = seed.indexOf("Trên đây là");
        String sections = seed.substring(from, to);
        return seed.substring(0, from) + sections.repeat(130) + seed.substring(to);
    }

    private static String resource(String name) {
        try (InputStream stream = Lesson.class.getResourceAsStream(name + ".txt")) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
