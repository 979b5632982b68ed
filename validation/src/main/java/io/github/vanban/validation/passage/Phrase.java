package io.github.vanban.validation.passage;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cụm từ: words that a rule looks for in one passage, where {@code \b} and {@code \w} know
 * Vietnamese letters on every JDK. A phrase that names the words or signs without which it cannot
 * stand anywhere is looked for only where one of them is. Immutable and thread-safe.
 */
public final class Phrase {

    private static final int[] ANY_WORD = {};
    private static final String[] ANY_LETTERS = {};

    private final Pattern pattern;
    private final String[] beginnings;
    private final int[] firstWords;
    private final Hint hint;

    private Phrase(Pattern pattern, String[] beginnings, int[] firstWords, Hint hint) {
        this.pattern = pattern;
        this.beginnings = beginnings;
        this.firstWords = firstWords;
        this.hint = hint;
    }

    /** A phrase by its expression; without nested quantifiers, so that matching stays linear. */
    public static Phrase of(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
        return new Phrase(pattern, ANY_LETTERS, ANY_WORD, Hint.NONE);
    }

    /** The same phrase, which never stands without one of these words or of what was named before. */
    public Phrase with(String... words) {
        return with(hint.orWords(words));
    }

    /** The same with words in small letters, which may stand in any case. */
    public Phrase withAnyCase(String... words) {
        return with(hint.orWordsOfAnyCase(words));
    }

    /** The same with signs. */
    public Phrase with(Sign... signs) {
        return with(hint.orSigns(signs));
    }

    /**
     * The same phrase, which always begins with one of these letters, spaces or figures. Where each of
     * them shows a whole word, these words are what it never stands without, if nothing else was
     * named, and it is looked for only where one of them begins.
     */
    public Phrase beginning(String... letters) {
        String[] words = Stream.of(letters)
                .map(Phrase::firstWord)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length < letters.length) {
            return new Phrase(pattern, letters.clone(), firstWords, hint);
        }
        String[] inSmall = Stream.of(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        Hint told = hint == Hint.NONE ? hint.orWords(words) : hint;
        return new Phrase(pattern, ANY_LETTERS, Hint.hashes(inSmall), told);
    }

    /** The same phrase, which always begins with one of these words, here in small letters. */
    public Phrase beginningWithWord(String... words) {
        return new Phrase(pattern, beginnings, Hint.hashes(words), hint.orWordsOfAnyCase(words));
    }

    private Phrase with(Hint other) {
        return new Phrase(pattern, beginnings, firstWords, other);
    }

    /** The first word of some letters when they show where it ends, or nothing. */
    private static String firstWord(String letters) {
        int end = 0;
        while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
            end++;
        }
        return end < letters.length() ? letters.substring(0, end) : "";
    }

    /** Whether the phrase stands anywhere in a text. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether the phrase stands anywhere in a passage. */
    public boolean in(Passage passage) {
        return first(passage) != null;
    }

    /** Whether a text begins with the phrase. */
    public boolean starts(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** Whether the phrase is the whole text. */
    public boolean is(String text) {
        return pattern.matcher(text).matches();
    }

    /** Whether the phrase is the whole passage. */
    public boolean is(Passage passage) {
        return mayStandIn(passage.fingerprint()) && is(passage.text());
    }

    /** Every place where the phrase stands in a passage. */
    public void each(Passage passage, BiConsumer<Passage, MatchResult> found) {
        if (!mayStandIn(passage.fingerprint())) {
            return;
        }
        Occurrences places = places(passage);
        for (MatchResult place = places.next(); place != null; place = places.next()) {
            found.accept(passage, place);
        }
    }

    /** The first place where the phrase stands in a passage, or null. */
    public @Nullable MatchResult first(Passage passage) {
        return mayStandIn(passage.fingerprint()) ? places(passage).next() : null;
    }

    private Occurrences places(Passage passage) {
        return new Occurrences(pattern, beginnings, firstWords, passage);
    }

    /** The matcher for a text. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Whether a text with this fingerprint has to be read. */
    boolean mayStandIn(Fingerprint fingerprint) {
        return hint.allows(fingerprint);
    }
}
