package io.github.vanban.testkit;

import io.github.vanban.document.Document;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;

/**
 * Assertions about documents, beside those of AssertJ. A document is checked as one that goes out; a
 * test with another profile asserts about the report of its own {@link Checker}.
 */
public final class VanbanAssertions {

    private VanbanAssertions() {}

    /** About a report. */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** About a document that was built; rules of how something was written are not asked. */
    public static ReportAssert assertThat(Document document) {
        return assertThat(Checker.standard().check(document));
    }

    /** About a document that was read from text. */
    public static ReportAssert assertThat(Reading reading) {
        return assertThat(Checker.standard().check(reading));
    }
}
