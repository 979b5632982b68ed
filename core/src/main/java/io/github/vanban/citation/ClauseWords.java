package io.github.vanban.citation;

import java.util.ArrayList;
import java.util.List;

/** Words that no name of an organ goes on with: those that join a title, and those of a clause. */
final class ClauseWords {

    private static final PhraseTree ALL = PhraseTree.forwards(all());

    private static final PhraseTree TITLES = PhraseTree.forwards(LinkWords.all());

    private ClauseWords() {}

    /** The end of the clause word that begins at an index, or -1. */
    static int end(String text, int at) {
        return ALL.from(text, at);
    }

    /** The end of the word that joins a title and begins at an index, or -1. */
    static int titleEnd(String text, int at) {
        return TITLES.from(text, at);
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(OrganWords.clause());
        all.addAll(LinkWords.all());
        return all;
    }
}
