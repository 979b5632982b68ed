package io.github.vanban.validation.writing;

import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the compound that two neighbouring syllables miss by one mark or letter. */
final class NearMiss {

    private static final Map<String, List<Other>> BY_FIRST = new HashMap<>();
    private static final Map<String, List<Other>> BY_SECOND = new HashMap<>();

    static {
        for (String compound : Terms.compounds()) {
            int space = compound.indexOf(' ');
            String first = compound.substring(0, space);
            String second = compound.substring(space + 1);
            BY_FIRST.computeIfAbsent(first, key -> new ArrayList<>()).add(Other.of(second));
            BY_SECOND.computeIfAbsent(second, key -> new ArrayList<>()).add(Other.of(first));
        }
    }

    private NearMiss() {}

    /** The compound that begins with {@code first} and is meant by {@code second}, or null. */
    static @Nullable String bySecond(String first, String second) {
        Other meant = near(BY_FIRST.getOrDefault(first, List.of()), second);
        return meant == null ? null : first + ' ' + meant.syllable;
    }

    /** The compound that ends with {@code second} and is meant by {@code first}, or null. */
    static @Nullable String byFirst(String first, String second) {
        Other meant = near(BY_SECOND.getOrDefault(second, List.of()), first);
        return meant == null ? null : meant.syllable + ' ' + second;
    }

    private static @Nullable Other near(List<Other> others, String written) {
        if (written.indexOf('ð') >= 0) {
            return null; // another letter in disguise, of which CH-02 speaks
        }
        Spelling spelling = Spelling.of(written);
        for (Other other : others) {
            if (other.spelling.isNear(spelling)) {
                return other;
            }
        }
        return null;
    }

    /** The other syllable of a compound. */
    private record Other(String syllable, Spelling spelling) {

        static Other of(String syllable) {
            return new Other(syllable, Spelling.of(syllable));
        }
    }
}
