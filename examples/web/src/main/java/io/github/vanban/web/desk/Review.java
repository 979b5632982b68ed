package io.github.vanban.web.desk;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.validation.Coverage;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Kết quả soát: a document as a page with its findings, and the list beside it.
 *
 * @param page the page as HTML, with every word of the document escaped
 * @param points the list, by place
 * @param coverage how many rules gave which answer
 * @param gaps what could not be looked at, and why
 */
public record Review(String page, List<Point> points, Coverage coverage, List<Gap> gaps) {

    /** What the ids of the list's entries begin with. */
    private static final String ANCHORS = "muc-";

    /** Copies. */
    public Review {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    /** Shows what a report says about a document. */
    public static Review of(Report report, Document document, Locale locale) {
        List<Finding> said = report.findings(locale);
        List<RuleFinding> found = report.findings();
        LineIndex lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            points.add(Point.of(i + 1, said.get(i), found.get(i), lines));
        }
        String page = HtmlRenderer.fragment()
                .language(locale)
                .pointingTo(ANCHORS)
                .render(document, said.stream().map(Review::brief).toList());
        return new Review(page, points, report.coverage(), Gap.of(report, locale));
    }

    /** The message quotes what stands there and what should; in the margin once is enough. */
    private static Finding brief(Finding finding) {
        return new Finding(
                finding.id(),
                finding.severity(),
                finding.path(),
                finding.message(),
                null,
                null,
                finding.clause());
    }

    /** How many findings have a weight: {@code error}, {@code warning} or {@code info}. */
    public long count(String severity) {
        return points.stream()
                .filter(point -> point.said().severity()
                        == Severity.valueOf(severity.toUpperCase(Locale.ROOT)))
                .count();
    }

    /** How many can be mended without a doubt. */
    public long safe() {
        return points.stream().filter(Point::safe).count();
    }

    /** Whether nothing of the weight error was found in what was looked at. */
    public boolean conforms() {
        return count("error") == 0;
    }
}
