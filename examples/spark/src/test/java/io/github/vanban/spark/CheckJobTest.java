package io.github.vanban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.RuleFinding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as {@code spark-submit} starts it, on files, with everything that can be wrong with them. */
class CheckJobTest {

    /** What the job adds nothing to and takes nothing from. */
    private static final Report LONG_HAU =
            Checker.standard().check(DocumentReader.standard().read(Seeds.LONG_HAU));

    @TempDir
    private Path folder;

    @Test
    void writesForEveryFileARowWithWhatTheCheckerSaysOfIt() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers/2023"));
        Files.writeString(papers.resolve("long-hau.txt"), Seeds.LONG_HAU);
        Files.writeString(papers.resolve("utf-16.txt"), Seeds.LONG_HAU, StandardCharsets.UTF_16);
        // windows-1258 writes a tone as a letter of its own.
        Files.writeString(
                papers.resolve("old.txt"),
                "S\u00f4\u0301: 12/QĐ-UBND",
                Charset.forName("windows-1258"));
        Files.write(papers.resolve("plan.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.writeString(papers.resolve("scan.pdf"), "%PDF-1.7");
        Files.writeString(papers.resolve("empty.txt"), "");

        Map<String, Row> rows = rows(folder.resolve("papers"), "--from", "text");

        assertThat(rows.keySet())
                .containsExactlyInAnyOrder(
                        "long-hau.txt",
                        "utf-16.txt",
                        "old.txt",
                        "plan.docx",
                        "scan.pdf",
                        "empty.txt");
        agrees(rows.get("long-hau.txt"), LONG_HAU);
        agrees(rows.get("utf-16.txt"), LONG_HAU);
        for (String checked : List.of("old.txt", "empty.txt")) {
            assertThat(rows.get(checked).isNullAt(8)).as(checked).isTrue();
            assertThat(rows.get(checked).getInt(5)).as(checked).isPositive();
        }
        hasProblem(rows.get("plan.docx"), "no text: ZIP");
        hasProblem(rows.get("scan.pdf"), "no text: PDF");
    }

    @Test
    void writesForEveryLineARowAlsoForThoseThatHoldNoPaper() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            String seed = i % 2 == 0 ? Seeds.LONG_HAU : Seeds.TAN_PHUOC_3;
            lines.add("{\"id\": \"" + i + "\", \"text\": " + quoted(seed) + ", \"year\": 2023}");
        }
        lines.add(500, "{\"id\": \"cut\", \"text\": \"Số: 12");
        lines.add(700, "{\"id\": \"mute\"}");
        lines.add(900, "{\"id\": \"void\", \"text\": null}");
        Path file = folder.resolve("papers.jsonl");
        Files.write(file, lines);

        Map<String, Row> rows = rows(file, "--from", "json", "--to", "parquet");

        assertThat(rows).hasSize(lines.size());
        agrees(rows.get("0"), LONG_HAU);
        agrees(
                rows.get("999"),
                Checker.standard().check(DocumentReader.standard().read(Seeds.TAN_PHUOC_3)));
        hasProblem(rows.get("void"), "no member \"text\"");
        hasProblem(rows.get("mute"), "no member \"text\"");
        Row cut = rows.values().stream()
                .filter(row -> !row.isNullAt(8) && row.getString(8).startsWith("no JSON object"))
                .findFirst()
                .orElseThrow();
        hasProblem(cut, "no JSON object: " + lines.get(500));
    }

    @Test
    void refusesToWriteOverWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), Seeds.LONG_HAU);
        Path taken = Files.createDirectory(folder.resolve("taken"));

        assertThat(CheckJob.run(folder.resolve("a.txt").toString(), taken.toString()))
                .isEqualTo(1);
        assertThat(taken).isEmptyDirectory();
    }

    private Map<String, Row> rows(Path input, String... options) {
        Path output = folder.resolve("reports");
        List<String> arguments = new ArrayList<>(List.of(input.toString(), output.toString()));
        arguments.addAll(List.of(options));

        assertThat(CheckJob.run(arguments.toArray(new String[0]))).isZero();

        String format = arguments.contains("parquet") ? "parquet" : "json";
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            return spark
                    .read()
                    .schema(ReportRow.SCHEMA)
                    .format(format)
                    .load(output.toString())
                    .collectAsList()
                    .stream()
                    .collect(Collectors.toMap(CheckJobTest::name, Function.identity()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Row row) {
        String id = String.valueOf(row.get(0));
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static void agrees(Row row, Report report) {
        assertThat(row.isNullAt(8)).isTrue();
        assertThat(row.getBoolean(1)).isEqualTo(report.conforms());
        assertThat(row.getInt(2)).isEqualTo(report.findings(Severity.ERROR).size());
        assertThat(row.getInt(3)).isEqualTo(report.findings(Severity.WARNING).size());
        assertThat(row.getInt(4)).isEqualTo(report.findings(Severity.INFO).size());
        List<Row> findings = row.getList(7);
        assertThat(findings.stream().map(finding -> finding.getString(0)).toList())
                .isNotEmpty()
                .isEqualTo(report.findings().stream().map(RuleFinding::rule).toList());
    }

    private static void hasProblem(Row row, String problem) {
        assertThat(row.getString(8)).isEqualTo(problem);
        assertThat(row.isNullAt(1)).isTrue();
        assertThat(row.isNullAt(7)).isTrue();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
