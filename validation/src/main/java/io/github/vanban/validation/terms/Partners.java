package io.github.vanban.validation.terms;

import java.util.List;

/**
 * Âm tiết đi cùng: what may stand beside a syllable that never stands by itself.
 *
 * @param before the syllables that may stand before it
 * @param after the syllables that may stand after it
 */
public record Partners(List<String> before, List<String> after) {

    /** Copies. */
    public Partners {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** From two lists of words, a tab between them. */
    static Partners parse(String lists) {
        int tab = lists.indexOf('\t');
        return new Partners(words(lists.substring(0, tab)), words(lists.substring(tab + 1)));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" "));
    }
}
