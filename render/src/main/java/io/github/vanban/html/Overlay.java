package io.github.vanban.html;

import io.github.vanban.diagnostic.Finding;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.layout.Layout;
import io.github.vanban.layout.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings that are shown in the document, each behind what it is about. */
final class Overlay {

    private final Words words;
    private final Map<String, List<Finding>> open;
    private final List<Finding> due = new ArrayList<>();

    private Overlay(Words words, Map<String, List<Finding>> open) {
        this.words = words;
        this.open = open;
    }

    /** Nothing to show. */
    static Overlay none(Words words) {
        return new Overlay(words, Map.of());
    }

    /** Shows these findings in a layout; what has no place in it stands above all. */
    static Overlay of(List<Finding> findings, Layout layout, Words words) {
        if (findings.isEmpty()) {
            return none(words);
        }
        Overlay overlay = new Overlay(words, FindingPlaces.in(layout).sort(findings));
        overlay.passed("");
        return overlay;
    }

    Words words() {
        return words;
    }

    /** What stands at this place has been written. */
    void passed(Place place) {
        if (!open.isEmpty()) {
            passed(place.toString());
        }
    }

    private void passed(String place) {
        List<Finding> here = open.remove(place);
        if (here != null) {
            due.addAll(here);
        }
    }

    /** Writes the findings about what has been written. */
    void flush(HtmlWriter html) {
        if (due.isEmpty()) {
            return;
        }
        for (Finding finding : due) {
            html.open(element(finding.severity())).open(Tags.MARKER);
            html.text(words.severity(finding.severity()) + ' ' + finding.id()).close();
            html.text(": ").text(finding.message());
            quoted(html, words.actual(), finding.actual());
            quoted(html, words.expected(), finding.expected());
            if (finding.clause() != null) {
                html.text(" (").text(finding.clause()).text(")");
            }
            html.close();
        }
        due.clear();
    }

    private static void quoted(HtmlWriter html, String label, @Nullable String text) {
        if (text != null) {
            html.text("; " + label + " “").text(text).text("”");
        }
    }

    private Tag element(Severity severity) {
        return Tag.with(
                "div",
                "vb-phat-hien vb-" + severity.name().toLowerCase(Locale.ROOT),
                "role=\"note\" lang=\"" + words.language() + '"');
    }
}
