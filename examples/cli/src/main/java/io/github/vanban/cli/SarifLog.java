package io.github.vanban.cli;

import io.github.vanban.validation.Report;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0: one log with one run over all files, a result a line. */
final class SarifLog implements ReportWriter {

    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What ends a line for vanban; the format's default knows only the first two. */
    private static final List<String> NEWLINES =
            List.of("\r\n", "\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029");

    private final Locale locale;
    private final StringWriter written = new StringWriter();
    private final JsonGenerator json = MAPPER.createGenerator(written);
    private final List<ObjectNode> notifications = new ArrayList<>();

    SarifLog(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String begin() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writePOJOProperty("tool", new SarifTool(locale).tool());
        json.writeStringProperty("language", locale.getLanguage());
        json.writePOJOProperty("translations", List.of(new SarifTool(other(locale)).translation()));
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writePOJOProperty("newlineSequences", NEWLINES);
        json.writeArrayPropertyStart("results");
        return drained();
    }

    @Override
    public String prepare(String file, Report report) {
        return new SarifResults(file, report, locale)
                .all().stream().map(MAPPER::writeValueAsString).collect(Collectors.joining(",\n"));
    }

    @Override
    public String file(String prepared) {
        if (prepared.isEmpty()) {
            return "";
        }
        // Several values with the commas between them; the generator writes the one before.
        json.writeRawValue("\n" + prepared);
        return drained();
    }

    @Override
    public String problem(String file, String problem) {
        ObjectNode notification = MAPPER.createObjectNode();
        notification.put("level", "error");
        notification.putObject("message").put("text", problem);
        SarifArtifact.of(file)
                .ifPresent(artifact -> notification
                        .putArray("locations")
                        .addObject()
                        .putObject("physicalLocation")
                        .set("artifactLocation", artifact));
        notifications.add(notification);
        return "";
    }

    @Override
    public String end() {
        json.writeRaw("\n");
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", notifications.isEmpty());
        json.writePOJOProperty("toolExecutionNotifications", notifications);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        return drained() + "\n";
    }

    private String drained() {
        json.flush();
        String text = written.toString();
        written.getBuffer().setLength(0);
        return text;
    }

    private static Locale other(Locale locale) {
        return (locale.equals(Language.VI.locale()) ? Language.EN : Language.VI).locale();
    }
}
