package io.github.vanban.web.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.read.Reading;
import io.github.vanban.source.LineIndex;
import io.github.vanban.validation.Coverage;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Kết quả soát: a document as a page with its findings, and the list beside it.
 *
 * @param page the page as HTML, with every word of the document escaped
 * @param points the list, by place; no longer than anybody reads
 * @param counts how many findings have each weight, those beyond the list too
 * @param safe how many can be mended without a doubt, those beyond the list too
 * @param coverage how many rules gave which answer
 * @param gaps what could not be looked at, and why
 */
public record Review(
        String page,
        List<Point> points,
        Map<Severity, Long> counts,
        long safe,
        Coverage coverage,
        List<Gap> gaps) {

    /** More than this is no list for a person, and a page of it no page for a browser. */
    private static final int MOST = 300;

    /** What the ids of the list's entries begin with. */
    private static final String ANCHORS = "muc-";

    /** Copies. */
    public Review {
        points = List.copyOf(points);
        counts = Map.copyOf(counts);
        gaps = List.copyOf(gaps);
    }

    /** Shows what a report says about a document. */
    public static Review of(Report report, Document document, Locale locale) {
        List<RuleFinding> found = report.findings();
        List<Finding> all = report.findings(locale);
        List<Finding> said = all.subList(0, Math.min(MOST, all.size()));
        LineIndex lines = LineIndex.of(report.reading().map(Reading::source).orElse(""));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            points.add(Point.of(i + 1, said.get(i), found.get(i), lines));
        }
        String page = HtmlRenderer.fragment()
                .language(locale)
                .pointingTo(ANCHORS)
                .render(document, said.stream().map(Review::brief).toList());
        Map<Severity, Long> counts =
                all.stream().collect(groupingBy(Finding::severity, counting()));
        return new Review(
                page, points, counts, safe(found), report.coverage(), Gap.of(report, locale));
    }

    private static long safe(List<RuleFinding> found) {
        return found.stream()
                .filter(finding ->
                        finding.fix() != null && finding.fix().safety() == Fix.Safety.SAFE)
                .count();
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
        return counts.getOrDefault(Severity.valueOf(severity.toUpperCase(Locale.ROOT)), 0L);
    }

    /** How many findings there are, those beyond the list too. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether nothing of the weight error was found in what was looked at. */
    public boolean conforms() {
        return count("error") == 0;
    }
}
