package io.github.vanban.proof;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import java.util.List;

/** Ways from a document to what is wrong with it, under the profile for documents that go out. */
final class Checked {

    private Checked() {}

    /** What is printed for another program and read again. */
    static String text(Document document) {
        return TextRenderer.flow().render(document);
    }

    static Report report(String text) {
        return Checker.standard().check(DocumentReader.standard().read(text));
    }

    /** The errors and warnings, each as {@code E SO-04 what stands there}. */
    static List<String> heavy(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.severity().name().charAt(0)
                        + " "
                        + finding.rule()
                        + " "
                        + finding.actual())
                .sorted()
                .toList();
    }
}
