package io.github.vanban.benchmarks;

import freemarker.template.TemplateException;
import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.lessons.Lesson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A founding plan as a fragment in UTF-8 bytes. Only the library starts from the document and lays it
 * out; how much of that the others are spared differs:
 *
 * <ul>
 *   <li>The floors get mark-up as bytes and unescaped text in the order of the page: one escapes and
 *       encodes as one writes it by hand, the other with the library's own table of letters.
 *   <li>jte walks a view of the plan with templates for nodes and texts, escapes, and writes UTF-8 with
 *       binary static content. Capitals, end marks, breaks of titles and the numbers that stay on one
 *       line are ready in the view, which favours jte. (It used to get pieces in page order and to look
 *       their mark-up up in one chain of conditions, which was no template that anybody writes: it
 *       spared it the walk and cost it the chain.)
 *   <li>FreeMarker and Thymeleaf get the pieces and look mark-up up in a list, which spares them the walk.
 *   <li>commonmark-java gets a parsed tree of an equal text; it writes a fifth fewer bytes, for its
 *       elements have no classes.
 * </ul>
 *
 * <p>The text is the same on every call, which texts in use are not; what that does to encoding letter
 * by letter or from a table has not been measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HtmlBenchmark {

    private final Document plan = Lesson.TAN_PHUOC_3.document();
    private final HtmlRenderer renderer = HtmlRenderer.fragment();
    private final DirectWriter direct = new DirectWriter();
    private final org.commonmark.renderer.html.HtmlRenderer commonmark =
            org.commonmark.renderer.html.HtmlRenderer.builder().build();
    private final Pieces pieces = Pieces.of(renderer.render(plan));
    private final byte[][] markups = pieces.encodedMarkups();
    private final TemplatePeers peers = TemplatePeers.of(PlanView.of(plan), pieces);
    private final Node markdown = Parser.builder().build().parse(Markdown.of(plan));

    /** Sees that all write the same. */
    @Setup
    public void compare() throws IOException, TemplateException {
        String html = renderer.render(plan);
        same("floor", html, direct.write(pieces.pieces(), markups));
        same("floor from a table", html, direct.writeFromTable(pieces.pieces(), markups));
        same("jte", html, peers.jte());
        same("FreeMarker", html, peers.freemarker());
        same("Thymeleaf", html, peers.thymeleaf());
        System.out.println("HTML: " + renderer.toBytes(plan).length + " bytes, commonmark: "
                + commonmark().length);
    }

    /** The library, from the document. */
    @Benchmark
    public byte[] vanban() {
        return renderer.toBytes(plan);
    }

    /** The floor. */
    @Benchmark
    public byte[] floor() {
        return direct.write(pieces.pieces(), markups);
    }

    /** The floor with a table of letters. */
    @Benchmark
    public byte[] floorFromTable() {
        return direct.writeFromTable(pieces.pieces(), markups);
    }

    /** jte, precompiled, with binary static content. */
    @Benchmark
    public byte[] jte() {
        return peers.jte();
    }

    /** FreeMarker. */
    @Benchmark
    public byte[] freemarker() throws IOException, TemplateException {
        return peers.freemarker();
    }

    /** Thymeleaf. */
    @Benchmark
    public byte[] thymeleaf() throws IOException {
        return peers.thymeleaf();
    }

    /** commonmark-java's renderer, on a parsed document. */
    @Benchmark
    public byte[] commonmark() {
        return commonmark.render(markdown).getBytes(StandardCharsets.UTF_8);
    }

    /** Engines differ in how they write a quotation mark. */
    private static void same(String who, String html, byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        if (!text.replace("&#34;", "&quot;")
                .replace("\"", "&quot;")
                .equals(html.replace("\"", "&quot;"))) {
            throw new IllegalStateException(
                    who + " writes something else:\n" + text + "\n\n" + html);
        }
    }
}
