package io.github.vanban.benchmarks;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import java.util.Locale;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is done with a whole document, from the seed to a megabyte, beside a parser and
 * renderer that also turn lines into a tree and a tree into HTML: commonmark-java on the same text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DocumentBenchmark {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Which text. */
    @Param({Inputs.OTHER_SEED, Inputs.SEED, Inputs.HUNDRED_KB, Inputs.MEGABYTE, Inputs.SECTIONS})
    public String text = "";

    private final DocumentReader reader = DocumentReader.standard();
    private final Checker checker = Checker.standard();
    private final HtmlRenderer renderer = HtmlRenderer.fragment();
    private final TextRenderer plain = TextRenderer.page();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Parser markdown = Parser.builder().build();
    private final org.commonmark.renderer.html.HtmlRenderer commonmark =
            org.commonmark.renderer.html.HtmlRenderer.builder().build();

    private String source = "";
    private Reading reading = reader.read("");
    private Document document = reading.document();
    private byte[] json = {};

    /** Loads the text, and makes of it what the later steps begin with. */
    @Setup
    public void load() {
        source = Inputs.text(text);
        reading = reader.read(source);
        document = reading.document();
        json = mapper.writeValueAsBytes(document);
        if (!jsonIn().equals(document)) {
            throw new IllegalStateException("JSON gives another document");
        }
    }

    /** The document, the place of every part, what was not read. */
    @Benchmark
    public Reading read() {
        return reader.read(source);
    }

    /** All rules, on what was read. */
    @Benchmark
    public Report check() {
        return checker.check(reading);
    }

    /** A fragment of HTML in UTF-8. */
    @Benchmark
    public byte[] html() {
        return renderer.toBytes(document);
    }

    /** A page of plain text. */
    @Benchmark
    public String plainText() {
        return plain.render(document);
    }

    /** JSON in UTF-8, by a bare mapper. */
    @Benchmark
    public byte[] jsonOut() {
        return mapper.writeValueAsBytes(document);
    }

    /** The document from its JSON. */
    @Benchmark
    public Document jsonIn() {
        return mapper.readValue(json, Document.class);
    }

    /** From text over findings to HTML that shows them at their places. */
    @Benchmark
    public String pipeline() {
        Reading read = reader.read(source);
        return renderer.render(read.document(), checker.check(read).findings(VIETNAMESE));
    }

    /** commonmark-java: a tree of blocks and inline nodes. */
    @Benchmark
    public Node commonmarkParse() {
        return markdown.parse(source);
    }

    /** commonmark-java: from text to HTML. */
    @Benchmark
    public String commonmarkParseAndRender() {
        return commonmark.render(markdown.parse(source));
    }
}
