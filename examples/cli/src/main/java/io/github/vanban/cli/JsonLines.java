package io.github.vanban.cli;

import io.github.vanban.validation.Report;
import io.github.vanban.validation.ReportView;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line for every file, also for one that could not be checked. */
final class JsonLines implements ReportWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Locale locale;

    JsonLines(Locale locale) {
        this.locale = locale;
    }

    /**
     * A file that could not be checked.
     *
     * @param file its name
     * @param problem why
     */
    private record Unchecked(String file, String problem) {}

    @Override
    public String prepare(String file, Report report) {
        return MAPPER.writeValueAsString(ReportView.of(file, report, locale)) + "\n";
    }

    @Override
    public String problem(String file, String problem) {
        return MAPPER.writeValueAsString(new Unchecked(file, problem)) + "\n";
    }
}
