package io.github.vanban.spark;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.FindingView;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.ReportView;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A report as a row that every reader of Parquet and JSON understands. */
final class ReportRow {

    /** The columns; all but {@code id} and {@code problem} are null when there is a problem. */
    static final StructType SCHEMA = StructType.fromDDL("""
            id STRING,
            conforms BOOLEAN,
            errors INT,
            warnings INT,
            notes INT,
            rulesEvaluated INT,
            rulesNotEvaluated INT,
            findings ARRAY<STRUCT<
                rule: STRING,
                severity: STRING,
                line: INT,
                column: INT,
                length: INT,
                actual: STRING,
                expected: STRING,
                clause: STRING,
                message: STRING>>,
            problem STRING""");

    private ReportRow() {}

    static Row of(@Nullable String id, Report report, Locale locale) {
        ReportView view = ReportView.of("", report, locale);
        return RowFactory.create(
                id,
                report.conforms(),
                report.findings(Severity.ERROR).size(),
                report.findings(Severity.WARNING).size(),
                report.findings(Severity.INFO).size(),
                view.coverage().evaluated(),
                view.coverage().notEvaluated(),
                view.findings().stream().map(ReportRow::finding).toArray(Row[]::new),
                null);
    }

    static Row failed(@Nullable String id, String problem) {
        return RowFactory.create(id, null, null, null, null, null, null, null, problem);
    }

    private static Row finding(FindingView finding) {
        return RowFactory.create(
                finding.rule(),
                finding.severity(),
                finding.line(),
                finding.column(),
                finding.length(),
                finding.actual(),
                finding.expected(),
                finding.clause(),
                finding.message());
    }
}
