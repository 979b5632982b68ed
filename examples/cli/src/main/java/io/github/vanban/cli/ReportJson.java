package io.github.vanban.cli;

import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.Location;
import io.github.vanban.source.Span;
import io.github.vanban.validation.Coverage;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.Outcome;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report as one JSON object on one line. */
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Report report;
    private final Messages messages;
    private final LineIndex lines;

    private ReportJson(Report report, Locale locale) {
        this.report = report;
        this.messages = Messages.in(locale);
        lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
    }

    static String write(String file, Report report, Locale locale) {
        ObjectNode object = MAPPER.createObjectNode();
        object.put("file", file);
        object.put("profile", small(report.profile()));
        object.put("scope", small(report.scope()));
        ReportJson json = new ReportJson(report, locale);
        json.coverage(object.putObject("coverage"));
        json.notEvaluated(object.putArray("notEvaluated"));
        ArrayNode findings = object.putArray("findings");
        report.findings().forEach(finding -> json.finding(findings.addObject(), finding));
        return MAPPER.writeValueAsString(object);
    }

    private void coverage(ObjectNode object) {
        Coverage coverage = report.coverage();
        object.put("evaluated", coverage.evaluated());
        object.put("passed", coverage.passed());
        object.put("failed", coverage.failed());
        object.put("notApplicable", coverage.notApplicable());
        object.put("notEvaluated", coverage.notEvaluated());
    }

    private void notEvaluated(ArrayNode array) {
        for (Outcome outcome : report.outcomes()) {
            Reason reason = outcome.reason();
            if (outcome.status() == Status.NOT_EVALUATED && reason != null) {
                ObjectNode object = array.addObject();
                object.put("rule", outcome.rule().id());
                object.put("reason", messages.message(reason));
            }
        }
    }

    private void finding(ObjectNode object, RuleFinding finding) {
        object.put("rule", finding.rule());
        object.put("severity", small(finding.severity()));
        Location location = finding.place().location();
        object.put("path", location == null ? null : location.toString());
        place(object, finding.place().span());
        object.put("actual", finding.actual());
        object.put("expected", finding.expected());
        object.put("clause", finding.clause());
        object.put("message", messages.message(finding));
        Fix fix = finding.fix();
        if (fix == null) {
            object.putNull("fix");
        } else {
            fix(object.putObject("fix"), fix);
        }
    }

    private void place(ObjectNode object, @Nullable Span span) {
        if (span == null) {
            object.putNull("line").putNull("column").putNull("length");
            return;
        }
        LinePosition position = lines.position(span.start());
        object.put("line", position.line());
        object.put("column", position.column());
        object.put("length", span.length());
    }

    private static void fix(ObjectNode object, Fix fix) {
        object.put("safety", small(fix.safety()));
        ArrayNode edits = object.putArray("edits");
        for (Edit edit : fix.edits()) {
            ObjectNode one = edits.addObject();
            one.put("start", edit.span().start());
            one.put("end", edit.span().end());
            one.put("text", edit.text());
        }
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
