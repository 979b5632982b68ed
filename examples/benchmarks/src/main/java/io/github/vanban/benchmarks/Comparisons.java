package io.github.vanban.benchmarks;

import io.github.vanban.benchmarks.Comparison.Measure;
import java.util.ArrayList;
import java.util.List;

/** What is compared with what, and what is aimed at. */
final class Comparisons {

    private static final double NONE = Double.NaN;
    private static final String NUMBER = "DocumentNumberBenchmark.";
    private static final String CITATIONS = "CitationFinderBenchmark.";
    private static final String DOCUMENT = "DocumentBenchmark.";
    private static final String HTML = "HtmlBenchmark.";
    private static final String CONSTRAINT = "ConstraintBenchmark.";
    private static final String KB = "@8192";
    private static final String SEED = "@" + Inputs.SEED;
    private static final String PARSE = "commonmarkParse";
    private static final String COMMONMARK = "commonmark-java, parse";

    private Comparisons() {}

    /** Those that a short run can guard: one number, 8 KB. */
    static List<Comparison> ofSeeds() {
        List<Comparison> rows = new ArrayList<>();
        rows.add(Comparison.faster(
                "parse a number", "java.util.regex", NUMBER + "parse", NUMBER + "patterns", 5));
        rows.add(Comparison.faster(
                "find numbered citations, 8 KB",
                "java.util.regex",
                CITATIONS + "findNumbered" + KB,
                CITATIONS + "pattern" + KB,
                40));
        rows.add(Comparison.faster(
                "find all citations, 8 KB",
                "java.util.regex, numbered ones",
                CITATIONS + "find" + KB,
                CITATIONS + "pattern" + KB,
                NONE));
        rows.add(document("read", COMMONMARK, PARSE, 0.35));
        rows.add(document("check", COMMONMARK, PARSE, 0.35));
        rows.add(constraint("check as a constraint", "the checker itself", "constraint", "direct"));
        rows.add(constraint(
                "check", "Hibernate Validator, plain constraints", "direct", "plainRecords"));
        rows.add(html("floor, by hand", "floor", 1.25));
        rows.add(html("floor, from a table", "floorFromTable", NONE));
        rows.add(htmlFaster("jte", "jte", 1.3));
        rows.add(htmlFaster("FreeMarker", "freemarker", 2.3));
        rows.add(htmlFaster("Thymeleaf", "thymeleaf", NONE));
        rows.add(htmlFaster("commonmark-java, render", "commonmark", NONE));
        rows.add(document("plainText", "our own HTML", "html", NONE));
        rows.add(document("jsonOut", "our own HTML", "html", NONE));
        rows.add(document("jsonIn", "our own reader", "read", NONE));
        rows.add(document(
                "pipeline", "commonmark-java, parse and render", "commonmarkParseAndRender", 0.9));
        rows.add(new Comparison(
                "pipeline, allocation",
                "bytes of the text",
                Measure.ALLOCATION,
                DOCUMENT + "pipeline" + SEED,
                DOCUMENT + "pipeline" + SEED,
                10));
        return List.copyOf(rows);
    }

    /** The larger texts. */
    static List<Comparison> ofGrowth() {
        List<Comparison> rows = new ArrayList<>();
        for (String size : List.of(Inputs.HUNDRED_KB, Inputs.MEGABYTE, Inputs.SECTIONS)) {
            rows.add(Comparison.share(
                    "read, " + size,
                    COMMONMARK,
                    DOCUMENT + "read@" + size,
                    DOCUMENT + PARSE + "@" + size,
                    NONE));
            rows.add(Comparison.share(
                    "pipeline, " + size,
                    "commonmark-java, parse and render",
                    DOCUMENT + "pipeline@" + size,
                    DOCUMENT + "commonmarkParseAndRender@" + size,
                    NONE));
        }
        for (String job : List.of("read", "check", "html", "pipeline")) {
            rows.add(new Comparison(
                    job + " 1 MB, a character",
                    "the same for the seed",
                    Measure.GROWTH,
                    DOCUMENT + job + "@" + Inputs.MEGABYTE,
                    DOCUMENT + job + SEED,
                    1.2));
        }
        return List.copyOf(rows);
    }

    private static Comparison document(String job, String peer, String theirs, double aim) {
        return Comparison.share(
                job + ", seed", peer, DOCUMENT + job + SEED, DOCUMENT + theirs + SEED, aim);
    }

    private static Comparison constraint(String job, String peer, String ours, String theirs) {
        return Comparison.share(
                job + ", seed", peer, CONSTRAINT + ours + SEED, CONSTRAINT + theirs + SEED, NONE);
    }

    private static Comparison html(String peer, String theirs, double aim) {
        return Comparison.share("HTML, seed", peer, HTML + "vanban", HTML + theirs, aim);
    }

    private static Comparison htmlFaster(String peer, String theirs, double aim) {
        return Comparison.faster("HTML, seed", peer, HTML + "vanban", HTML + theirs, aim);
    }
}
