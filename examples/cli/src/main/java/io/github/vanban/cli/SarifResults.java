package io.github.vanban.cli;

import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.source.LinePosition;
import io.github.vanban.source.Span;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Edit;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings of one file as results of a SARIF log. */
final class SarifResults {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String file;
    private final Report report;
    private final Messages messages;
    private final LineIndex lines;

    SarifResults(String file, Report report, Locale locale) {
        this.file = file;
        this.report = report;
        messages = Messages.in(locale);
        lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
    }

    List<ObjectNode> all() {
        List<ObjectNode> results = new ArrayList<>();
        for (RuleFinding finding : report.findings()) {
            results.add(result(finding));
        }
        return results;
    }

    private ObjectNode result(RuleFinding finding) {
        ObjectNode result = MAPPER.createObjectNode();
        result.put("ruleId", finding.rule());
        result.put("level", SarifTool.level(finding.severity()));
        result.putObject("message").put("text", messages.message(finding));
        location(result.putArray("locations").addObject(), finding);
        Fix fix = finding.fix();
        if (fix != null) {
            fix(result.putArray("fixes").addObject(), fix);
        }
        result.putObject("properties")
                .put("clause", finding.clause())
                .put("actual", finding.actual())
                .put("expected", finding.expected());
        return result;
    }

    private void location(ObjectNode location, RuleFinding finding) {
        ObjectNode physical = location.putObject("physicalLocation");
        artifact(physical);
        Span span = finding.place().span();
        if (span != null) {
            region(physical.putObject("region"), span);
        }
        if (finding.place().location() != null) {
            location.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", finding.place().location().toString());
        }
    }

    private void fix(ObjectNode object, Fix fix) {
        object.putObject("properties").put("safety", fix.safety().name().toLowerCase(Locale.ROOT));
        ObjectNode change = object.putArray("artifactChanges").addObject();
        artifact(change);
        ArrayNode replacements = change.putArray("replacements");
        for (Edit edit : fix.edits()) {
            ObjectNode replacement = replacements.addObject();
            region(replacement.putObject("deletedRegion"), edit.span());
            if (!edit.text().isEmpty()) {
                replacement.putObject("insertedContent").put("text", edit.text());
            }
        }
    }

    private void artifact(ObjectNode parent) {
        parent.set("artifactLocation", SarifArtifact.of(file).orElseGet(MAPPER::createObjectNode));
    }

    /** The end is the place behind the last character. */
    private void region(ObjectNode region, Span span) {
        LinePosition start = lines.position(span.start());
        LinePosition end = lines.position(span.end());
        region.put("startLine", start.line())
                .put("startColumn", start.column())
                .put("endLine", end.line())
                .put("endColumn", end.column());
    }
}
