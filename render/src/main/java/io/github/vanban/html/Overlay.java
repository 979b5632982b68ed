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

/**
 * Findings that are shown in the document, each behind what it is about and with its number in the
 * list as its id, so that a list beside the document can point to it.
 */
final class Overlay {

    private static final Tag GROUP = Tag.of("div", "vb-cac-phat-hien");
    private static final Tag WEIGHT = Tag.of("span", "vb-muc-do");
    private static final Tag COLON = Tag.of("span", "vb-hai-cham");
    private static final Tag CONTENT = Tag.of("span", "vb-noi-dung");

    /** One of the list, counted from 1. */
    record Numbered(int number, Finding finding) {}

    private final Words words;
    private final @Nullable String anchors;
    private final Map<String, List<Numbered>> open;
    private final List<Numbered> due = new ArrayList<>();

    private Overlay(Words words, @Nullable String anchors, Map<String, List<Numbered>> open) {
        this.words = words;
        this.anchors = anchors;
        this.open = open;
    }

    /** Nothing to show. */
    static Overlay none(Words words) {
        return new Overlay(words, null, Map.of());
    }

    /** Shows these findings in a layout; what has no place in it stands above all. */
    static Overlay of(
            List<Finding> findings, Layout layout, Words words, @Nullable String anchors) {
        if (findings.isEmpty()) {
            return none(words);
        }
        Overlay overlay = new Overlay(words, anchors, FindingPlaces.in(layout).sort(findings));
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
        List<Numbered> here = open.remove(place);
        if (here != null) {
            due.addAll(here);
        }
    }

    /** Writes the findings about what has been written. */
    void flush(HtmlWriter html) {
        if (due.isEmpty()) {
            return;
        }
        html.open(GROUP);
        due.forEach(one -> write(html, one));
        html.close();
        due.clear();
    }

    private void write(HtmlWriter html, Numbered one) {
        Finding finding = one.finding();
        html.open(element(finding.severity(), one.number())).open(Tags.MARKER);
        if (anchors != null) {
            html.open(Tag.link('#' + anchors + one.number()));
        }
        html.open(WEIGHT).text(words.severity(finding.severity())).close();
        html.text(" " + finding.id());
        if (anchors != null) {
            html.close();
        }
        html.close().open(CONTENT).open(COLON).text(": ").close().text(finding.message());
        quoted(html, words.actual(), finding.actual(), finding.message());
        quoted(html, words.expected(), finding.expected(), finding.message());
        if (finding.clause() != null) {
            html.text(" (").text(finding.clause()).text(")");
        }
        html.close().close();
    }

    /** Says it, unless the message has quoted it already. */
    private static void quoted(
            HtmlWriter html, String label, @Nullable String text, String message) {
        if (text != null && !message.contains("“" + text + "”")) {
            html.text("; " + label + " “").text(text).text("”");
        }
    }

    private Tag element(Severity severity, int number) {
        return Tag.with(
                "div",
                "vb-phat-hien vb-" + severity.name().toLowerCase(Locale.ROOT),
                "id=\"vb-phat-hien-" + number + "\" role=\"note\" lang=\"" + words.language()
                        + '"');
    }
}
