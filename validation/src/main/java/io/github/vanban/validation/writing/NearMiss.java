package io.github.vanban.validation.writing;

import io.github.vanban.validation.passage.Words;
import io.github.vanban.validation.terms.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the compound that two neighbouring syllables miss by one mark or letter. */
final class NearMiss {

    /** By the number of the half that is right, what may stand for the other. */
    private static final HashLists<Other> BY_FIRST;

    private static final HashLists<Other> BY_SECOND;

    static {
        HashLists.Builder<Other> byFirst = new HashLists.Builder<>();
        HashLists.Builder<Other> bySecond = new HashLists.Builder<>();
        for (String compound : Terms.compounds()) {
            int space = compound.indexOf(' ');
            String first = compound.substring(0, space);
            String second = compound.substring(space + 1);
            byFirst.add(Words.hash(first), Other.of(second));
            bySecond.add(Words.hash(second), Other.of(first));
        }
        BY_FIRST = byFirst.build();
        BY_SECOND = bySecond.build();
    }

    private NearMiss() {}

    /** The compound that begins with the syllable before {@code second} and is meant by it, or null. */
    static @Nullable String bySecond(Syllables text, int second) {
        List<Other> others = BY_FIRST.get(text.hash(second - 1));
        Other meant = near(others, text, second);
        return meant == null ? null : text.inSmall(second - 1) + ' ' + meant.syllable;
    }

    /** The compound that ends with {@code second} and is meant by the syllable before it, or null. */
    static @Nullable String byFirst(Syllables text, int second) {
        List<Other> others = BY_SECOND.get(text.hash(second));
        Other meant = near(others, text, second - 1);
        return meant == null ? null : meant.syllable + ' ' + text.inSmall(second);
    }

    private static @Nullable Other near(List<Other> others, Syllables text, int written) {
        String letters = null;
        Spelling spelling = null;
        for (Other other : others) {
            if (!text.resembles(written, other.syllable)) {
                continue;
            }
            if (letters == null || spelling == null) {
                letters = text.inSmall(written);
                spelling = Spelling.of(letters);
            }
            // A letter in disguise is CH-02's matter.
            if (letters.indexOf('ð') < 0 && other.spelling.isNear(spelling)) {
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
