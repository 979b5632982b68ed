package io.github.vanban.cli;

import io.github.vanban.validation.Coverage;
import io.github.vanban.validation.Report;
import java.util.Locale;

/** What the findings can be written as. */
enum ReportFormat {
    TEXT {
        @Override
        String write(String file, Report report, Locale locale) {
            Coverage coverage = report.coverage();
            return file + "\n" + report.display(locale)
                    + String.format(
                            Locale.ROOT,
                            "%d findings; %d rules looked at, %d not applicable, %d not evaluated%n",
                            report.findings().size(),
                            coverage.evaluated(),
                            coverage.notApplicable(),
                            coverage.notEvaluated());
        }
    },
    JSON {
        @Override
        String write(String file, Report report, Locale locale) {
            return ReportJson.write(file, report, locale) + "\n";
        }
    };

    abstract String write(String file, Report report, Locale locale);
}
