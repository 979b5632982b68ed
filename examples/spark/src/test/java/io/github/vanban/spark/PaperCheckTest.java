package io.github.vanban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** A defect in a rule costs the paper that meets it, and no other. */
class PaperCheckTest {

    private static final StructType LINES =
            StructType.fromDDL("id STRING, text STRING, corrupt STRING");

    @Test
    void recordsAFailureWithItsPaperAndGoesOn() throws IOException {
        PaperCheck check = new PaperCheck(
                PaperSource.JSON,
                text -> {
                    if (text.equals("deep")) {
                        throw new StackOverflowError();
                    }
                    if (text.equals("bad")) {
                        throw new IllegalStateException("no such article");
                    }
                    return Checker.standard().check(DocumentReader.standard().read(text));
                },
                Locale.ENGLISH);
        List<Row> papers = List.of(
                RowFactory.create("1", "Số: 88 /KH-MGLH", null),
                RowFactory.create("2", "bad", null),
                RowFactory.create("3", "deep", null),
                RowFactory.create("4", "Số: 88 /KH-MGLH", null));

        List<Row> rows;
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            rows = CheckJob.reports(
                            spark.createDataset(papers, Encoders.row(LINES)).repartition(2), check)
                    .orderBy("id")
                    .collectAsList();
        }

        assertThat(rows.stream().map(row -> row.getString(8)).toList())
                .containsExactly(
                        null,
                        "java.lang.IllegalStateException: no such article",
                        "java.lang.StackOverflowError",
                        null);
        Row finding = rows.get(0).<Row>getList(7).get(0);
        assertThat(finding.getString(0)).isEqualTo("SO-04");
        assertThat(finding.getInt(2)).isEqualTo(1);
        assertThat(finding.getInt(3)).isEqualTo(5);
        assertThat(rows.get(3).getList(7)).isEqualTo(rows.get(0).getList(7));
    }
}
