package io.github.vanban.spark;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.profile.Profile;
import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/**
 * One paper in, one report row out, whatever happens: it is sent to the executors, which hold their
 * own reader and checker.
 *
 * @param source what the rows come from
 * @param examiner reads and checks a text
 * @param locale the language of messages
 */
record PaperCheck(PaperSource source, Examiner examiner, Locale locale)
        implements MapFunction<Row, Row> {

    /** Reads and checks a text. */
    @FunctionalInterface
    interface Examiner extends Serializable {
        Report examine(String text);
    }

    static PaperCheck of(PaperSource source, Profile profile, Locale locale) {
        return new PaperCheck(
                source,
                text -> Checker.standard()
                        .with(profile)
                        .check(DocumentReader.standard().read(text)),
                locale);
    }

    @Override
    public Row call(Row row) {
        Paper paper = source.paper(row);
        if (paper.problem() != null) {
            return ReportRow.failed(paper.id(), paper.problem());
        }
        try {
            return ReportRow.of(paper.id(), examiner.examine(paper.text()), locale);
        } catch (RuntimeException | StackOverflowError e) {
            // Neither is expected of any text. If one comes, a million other papers shall not wait
            // for its repair.
            return ReportRow.failed(paper.id(), e.toString());
        }
    }
}
