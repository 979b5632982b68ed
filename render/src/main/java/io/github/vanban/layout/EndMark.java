package io.github.vanban.layout;

import java.util.ArrayList;
import java.util.List;

/** {@code ./.} after the last word of a body or attachment (mẫu 1.1 to 2.2 of Phụ lục III). */
final class EndMark {

    private static final String MARK = "./.";

    private EndMark() {}

    /** The items with the mark on the last line, or on a line of its own after a table. */
    static List<LayoutItem> on(List<LayoutItem> body, Place place) {
        if (body.isEmpty()) {
            return body;
        }
        List<LayoutItem> marked = new ArrayList<>(body);
        int last = body.size() - 1;
        if (body.get(last) instanceof Line line && !line.text().isEmpty()) {
            marked.set(last, line.withText(bare(line.text()) + MARK));
        } else {
            marked.add(Line.of(Zone.LOI_VAN, MARK, Outline.text(place)));
        }
        return marked;
    }

    /** The text up to its last word: without a mark of its own, however that was misspelt. */
    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && " ./;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String marks = text.substring(end);
        // Dots that stand for more words, as in v.v. or an ellipsis, are no end mark.
        if (marks.startsWith("...")) {
            return text.substring(0, end + 3);
        }
        return text.endsWith("v.v.") ? text : end == 0 ? text : text.substring(0, end);
    }
}
