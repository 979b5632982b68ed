package io.github.vanban.pages;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One component of a page as the browser laid it out: boxes in millimetres, type in points. What each
 * property is stands in {@code measure.js}.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Element(
        String zone,
        String cell,
        String tag,
        String text,
        int sheet,
        String column,
        double left,
        double top,
        double width,
        double height,
        double textLeft,
        double textRight,
        double textMiddle,
        double firstLeft,
        int lines,
        double longest,
        String font,
        double size,
        boolean bold,
        boolean markerBold,
        boolean italic,
        String align,
        String color,
        double indent,
        double spacing,
        double gapAbove,
        double rule,
        String ruleStyle,
        String border,
        String ruleColor) {

    /** The middle of the text between its ends. */
    double centre() {
        return (textLeft + textRight) / 2;
    }

    @Override
    public String toString() {
        return zone + " \"" + text + "\"";
    }
}
