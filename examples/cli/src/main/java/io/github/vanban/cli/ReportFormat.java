package io.github.vanban.cli;

import io.github.vanban.validation.Report;
import java.util.Locale;

/** What the findings can be written as. */
enum ReportFormat {
    TEXT {
        @Override
        String write(String file, Report report, Locale locale) {
            return file + "\n" + report.display(locale) + report.summary(locale) + "\n";
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
