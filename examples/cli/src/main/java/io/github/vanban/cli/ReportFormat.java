package io.github.vanban.cli;

import java.util.Locale;

/** What the findings can be written as. */
enum ReportFormat {
    TEXT {
        @Override
        ReportWriter writer(Locale locale) {
            return (file, report) ->
                    file + "\n" + report.display(locale) + report.summary(locale) + "\n";
        }
    },
    JSON {
        @Override
        ReportWriter writer(Locale locale) {
            return new JsonLines(locale);
        }
    },
    SARIF {
        @Override
        ReportWriter writer(Locale locale) {
            return new SarifLog(locale);
        }
    };

    /** A writer for one run of the command. */
    abstract ReportWriter writer(Locale locale);
}
