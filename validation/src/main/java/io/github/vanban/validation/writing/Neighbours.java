package io.github.vanban.validation.writing;

import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For every two syllables side by side, those that stand before them anywhere in a document. */
final class Neighbours {

    private static final int BITS = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private final Map<Long, Set<Integer>> before = new HashMap<>();

    Neighbours(List<Passage> passages) {
        for (Passage passage : passages) {
            Words words = passage.words();
            for (int i = 1; i + 1 < words.size(); i++) {
                before.computeIfAbsent(
                                pair(words.hash(i), words.hash(i + 1)), key -> new HashSet<>())
                        .add(words.hash(i - 1));
            }
        }
    }

    /** Whether two syllables stand side by side after any but these two. */
    boolean elsewhere(int first, int second, int former, int itself) {
        for (int syllable : before.getOrDefault(pair(first, second), Set.of())) {
            if (syllable != former && syllable != itself) {
                return true;
            }
        }
        return false;
    }

    private static long pair(int first, int second) {
        return ((long) first << BITS) | (second & LOW);
    }
}
