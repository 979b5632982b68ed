package io.github.vanban.spark;

import io.github.vanban.source.TextBytes;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** How papers lie in the storage: one row of the data set is one paper, whatever is wrong with it. */
enum PaperSource {

    /** Files of plain text, one paper each; the path is the id. Bytes, because not all are in UTF-8. */
    TEXT {
        @Override
        Dataset<Row> rows(SparkSession spark, String path) {
            JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
            context.hadoopConfiguration()
                    .setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
            // Not the data source binaryFile, which leaves empty files out and fails where one
            // cannot be read.
            JavaRDD<Row> rows =
                    context.binaryFiles(path).map(file -> content(file._1(), file._2()));
            return spark.createDataFrame(
                    rows, StructType.fromDDL("id STRING, content BINARY, problem STRING"));
        }

        @Override
        Paper paper(Row row) {
            String path = row.getString(0);
            if (!row.isNullAt(2)) {
                return Paper.unreadable(path, row.getString(2));
            }
            TextBytes decoded = TextBytes.of(row.getAs(1));
            return decoded.kind().readable()
                    ? Paper.of(path, decoded.text())
                    : Paper.unreadable(path, "no text: " + decoded.kind());
        }
    },

    /** JSON objects, one a line: {@code {"id": "…", "text": "…"}}; other members are left alone. */
    JSON {
        @Override
        Dataset<Row> rows(SparkSession spark, String path) {
            return spark.read()
                    .schema("id STRING, text STRING, " + CORRUPT + " STRING")
                    .option("mode", "PERMISSIVE")
                    .option("columnNameOfCorruptRecord", CORRUPT)
                    .option("recursiveFileLookup", true)
                    .json(path);
        }

        @Override
        Paper paper(Row row) {
            String id = row.getString(0);
            if (!row.isNullAt(2)) {
                return Paper.unreadable(id, "no JSON object: " + beginning(row.getString(2)));
            }
            return row.isNullAt(1)
                    ? Paper.unreadable(id, "no member \"text\"")
                    : Paper.of(id, row.getString(1));
        }
    };

    private static final String CORRUPT = "corrupt";

    /** So much of a line that is no JSON tells which line it is. */
    private static final int SHOWN = 80;

    /** The papers below a folder, or those that a pattern names, as Spark lists them. */
    abstract Dataset<Row> rows(SparkSession spark, String path);

    /** The paper in one of these rows. */
    abstract Paper paper(Row row);

    private static Row content(String path, PortableDataStream stream) {
        try {
            return RowFactory.create(path, stream.toArray(), null);
        } catch (Exception e) { // an IOException, which Scala does not declare
            return RowFactory.create(path, null, "cannot be read: " + e.getMessage());
        }
    }

    private static String beginning(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
