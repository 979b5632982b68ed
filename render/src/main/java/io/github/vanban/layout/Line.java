package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

/**
 * A line of text as the decree words it; writers break it where their column ends. Immutable and
 * thread-safe.
 *
 * @param zone what it is, not null
 * @param marker what stands before the text: {@code I.}, {@code Điều 1.}, {@code -}; empty without
 * @param text the text, in NFC, without line breaks; empty for the space of a signature
 * @param rule the rule below it
 * @param outline its part in the structure of the text
 */
public record Line(Zone zone, String marker, String text, Rule rule, Outline outline)
        implements LayoutItem {

    /** Checks for null. */
    public Line {
        requireNonNull(zone, "zone");
        requireNonNull(marker, "marker");
        requireNonNull(text, "text");
        requireNonNull(rule, "rule");
        requireNonNull(outline, "outline");
    }

    static Line of(Zone zone, String text, Outline outline) {
        return new Line(zone, "", text, Rule.NONE, outline);
    }

    static Line of(Zone zone, String text, Rule rule, Outline outline) {
        return new Line(zone, "", text, rule, outline);
    }

    /** Marker and text with a space between them. */
    public String words() {
        return marker.isEmpty() ? text : text.isEmpty() ? marker : marker + " " + text;
    }

    /** The same line with another text. */
    Line withText(String text) {
        return new Line(zone, marker, text, rule, outline);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.line(this);
    }
}
