package io.github.vanban.validation.writing;

import io.github.vanban.validation.terms.Terms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the compound that two neighbouring syllables miss by one mark or letter. */
final class NearMiss {

    private static final Map<String, List<String>> BY_FIRST = new HashMap<>();
    private static final Map<String, List<String>> BY_SECOND = new HashMap<>();
    private static final Set<String> COMPOUNDS = Terms.compounds();
    private static final Set<String> WORDS = Terms.neighbours();

    static {
        for (String compound : COMPOUNDS) {
            int space = compound.indexOf(' ');
            String first = compound.substring(0, space);
            String second = compound.substring(space + 1);
            BY_FIRST.computeIfAbsent(first, key -> new ArrayList<>()).add(second);
            BY_SECOND.computeIfAbsent(second, key -> new ArrayList<>()).add(first);
        }
    }

    private NearMiss() {}

    /** The compound that is meant, or null when the syllables may be right as they are. */
    static @Nullable String of(String first, String second) {
        String pair = first + ' ' + second;
        if (COMPOUNDS.contains(pair) || WORDS.contains(pair)) {
            return null;
        }
        for (String meant : BY_FIRST.getOrDefault(first, List.of())) {
            if (odd(second) && near(second, meant)) {
                return first + ' ' + meant;
            }
        }
        for (String meant : BY_SECOND.getOrDefault(second, List.of())) {
            if (odd(first) && near(first, meant)) {
                return meant + ' ' + second;
            }
        }
        return null;
    }

    /** A syllable that stands beside any other proves nothing. */
    private static boolean odd(String syllable) {
        return !Terms.syllables().contains(syllable);
    }

    /** Whether one letter or mark makes the difference. */
    private static boolean near(String written, String meant) {
        String one = Normalizer.normalize(written, Normalizer.Form.NFD);
        String other = Normalizer.normalize(meant, Normalizer.Form.NFD);
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        int left = Math.max(one.length(), other.length()) - from - same;
        String changed = one.substring(from, one.length() - same)
                + other.substring(from, other.length() - same);
        return left == 1 && !(changed.equals("iy") || changed.equals("yi"));
    }
}
