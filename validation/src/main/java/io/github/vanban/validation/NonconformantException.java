package io.github.vanban.validation;

import java.util.Locale;

/** Thrown by {@link Report#orThrow} for a document that does not conform; it carries the report. */
public final class NonconformantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    NonconformantException(Report report) {
        super(report.display(Locale.ENGLISH));
        this.report = report;
    }

    /** What was found. */
    public Report report() {
        return report;
    }
}
