package io.github.vanban.validation.check;

import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cụm từ: words that a rule looks for in one passage, where {@code \b} and {@code \w} know
 * Vietnamese letters on every JDK. Immutable and thread-safe.
 */
public final class Phrase {

    private final Pattern pattern;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A phrase by its expression; without nested quantifiers, so that matching stays linear. */
    public static Phrase of(String expression) {
        return new Phrase(Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Whether the phrase stands anywhere in a text. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether a text begins with the phrase. */
    public boolean starts(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** Whether the phrase is the whole text. */
    public boolean is(String text) {
        return pattern.matcher(text).matches();
    }

    /** Every place where the phrase stands in a passage. */
    public void each(Passage passage, BiConsumer<Passage, MatchResult> found) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            found.accept(passage, matcher.toMatchResult());
        }
    }

    /** The matcher for a text. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
