package io.github.vanban.citation;

import io.github.vanban.citation.Mention.Kind;
import java.util.ArrayList;
import java.util.List;

/** Texts in whose square brackets stands what is to be found. */
final class Finds {

    private Finds() {}

    static List<String> texts(String text, Kind kind) {
        return CitationFinder.find(text).stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::text)
                .toList();
    }

    static String unmarked(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    static List<String> marked(String marked) {
        List<String> found = new ArrayList<>();
        for (int from = marked.indexOf('['); from >= 0; from = marked.indexOf('[', from + 1)) {
            found.add(marked.substring(from + 1, marked.indexOf(']', from)));
        }
        return found;
    }
}
