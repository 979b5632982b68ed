package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** draft. */
public final class CitationFinder {

    private CitationFinder() {}

    /** draft. */
    public static List<Mention> find(String text) {
        return findNumbered(text);
    }

    /** draft. */
    public static List<Mention> findNumbered(String text) {
        ComposedText composed = ComposedText.of(requireNonNull(text, "text"));
        List<Mention> found = new ArrayList<>();
        new NumberedSearch(composed.text())
                .run(spot -> found.add(new MentionWriter(text, composed).numbered(spot)));
        return List.copyOf(found);
    }
}
