package io.github.vanban.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import io.github.vanban.validation.profile.Profile;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job: checks all papers below a path and writes one report row for each. */
@Command(
        name = "vanban-spark",
        mixinStandardHelpOptions = true,
        header = "Checks documents against Nghị định 30/2020/NĐ-CP on a Spark cluster.",
        footer = {
            "",
            "Exit codes: 0 every paper has its row, whatever stands in it; 1 the job failed; 2 wrong usage."
        })
public final class CheckJob implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "A folder, or a pattern of files, in any storage that the cluster reads.")
    private String input;

    @Parameters(
            index = "1",
            paramLabel = "OUTPUT",
            description = "A folder that does not exist yet.")
    private String output;

    @Option(
            names = "--from",
            defaultValue = "TEXT",
            description =
                    "text: one file a paper (the default); json: one object a line with id and text.")
    private PaperSource source;

    @Option(
            names = "--to",
            defaultValue = "json",
            description = "A format that Spark writes: json (the default), parquet, orc.")
    private String format;

    @Option(
            names = "--profile",
            defaultValue = "ISSUED",
            description = "How far the papers have come: ${COMPLETION-CANDIDATES}.")
    private Profile profile;

    @Option(names = "--lang", defaultValue = "vi", description = "vi (the default) or en.")
    private Locale language;

    /** Runs the job in the session that {@code spark-submit} describes. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            // Only then: in cluster mode Spark takes an exit in time for an exit before time.
            System.exit(code);
        }
    }

    static int run(String... args) {
        return new CommandLine(new CheckJob())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Locale.class, Locale::forLanguageTag)
                .execute(args);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SparkSession spark = SparkSession.builder().appName("vanban check").getOrCreate()) {
            Observation seen = new Observation("papers");
            reports(source.rows(spark, input), PaperCheck.of(source, profile, language))
                    .observe(
                            seen,
                            count(lit(1)).as("papers"),
                            count_if(col("conforms")).as("conform"),
                            count(col("problem")).as("problems"))
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .option("ignoreNullFields", false)
                    .format(format)
                    .save(output);
            Map<String, Object> counts = seen.getAsJava();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s papers: %s conform, %s could not be checked%n",
                            counts.get("papers"), counts.get("conform"), counts.get("problems"));
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    /** One report row for each row. */
    static Dataset<Row> reports(Dataset<Row> rows, PaperCheck check) {
        return rows.map(check, Encoders.row(ReportRow.SCHEMA));
    }
}
