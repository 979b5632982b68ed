package io.github.vanban.spark;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.Span;
import io.github.vanban.validation.Coverage;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.RuleFinding;
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
        Messages messages = Messages.in(locale);
        LineIndex lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
        Coverage coverage = report.coverage();
        return RowFactory.create(
                id,
                report.conforms(),
                report.findings(Severity.ERROR).size(),
                report.findings(Severity.WARNING).size(),
                report.findings(Severity.INFO).size(),
                coverage.evaluated(),
                coverage.notEvaluated(),
                report.findings().stream()
                        .map(finding -> finding(finding, messages, lines))
                        .toArray(Row[]::new),
                null);
    }

    static Row failed(@Nullable String id, String problem) {
        return RowFactory.create(id, null, null, null, null, null, null, null, problem);
    }

    private static Row finding(RuleFinding finding, Messages messages, LineIndex lines) {
        Span span = finding.place().span();
        LinePosition position = span == null ? null : lines.position(span.start());
        return RowFactory.create(
                finding.rule(),
                finding.severity().name(),
                position == null ? null : position.line(),
                position == null ? null : position.column(),
                span == null ? null : span.length(),
                finding.actual(),
                finding.expected(),
                finding.clause(),
                messages.message(finding));
    }
}
