package io.github.vanban.validation.check;

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

    private static final int[] NONE = {};

    private static final String[] ANYWHERE = {};

    private final Pattern pattern;
    private final String[] beginnings;
    private final int[] firstWords;
    private final int[] asWritten;
    private final int[] inSmall;
    private final long signs;

    private Phrase(
            Pattern pattern,
            String[] beginnings,
            int[] firstWords,
            int[] asWritten,
            int[] inSmall,
            long signs) {
        this.pattern = pattern;
        this.beginnings = beginnings;
        this.firstWords = firstWords;
        this.asWritten = asWritten;
        this.inSmall = inSmall;
        this.signs = signs;
    }

    /** A phrase by its expression; without nested quantifiers, so that matching stays linear. */
    public static Phrase of(String expression) {
        Pattern pattern = Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
        return new Phrase(pattern, ANYWHERE, NONE, NONE, NONE, 0);
    }

    /** The same phrase, which never stands without one of these words or of what was named before. */
    public Phrase with(String... words) {
        return new Phrase(pattern, beginnings, firstWords, hashes(words), inSmall, signs);
    }

    /** The same phrase, which never stands without one of these words, in small letters or large. */
    public Phrase withAnyCase(String... words) {
        String[] small =
                Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return new Phrase(pattern, beginnings, firstWords, asWritten, hashes(small), signs);
    }

    /** The same phrase, which never stands without one of these signs or of what was named before. */
    public Phrase with(Sign... needed) {
        long mask = 0;
        for (Sign sign : needed) {
            mask |= sign.bit();
        }
        return new Phrase(pattern, beginnings, firstWords, asWritten, inSmall, mask);
    }

    /** The same phrase, which always begins with one of these letters, spaces or figures. */
    public Phrase beginning(String... letters) {
        int[] words = Stream.of(letters)
                .map(Phrase::firstWord)
                .filter(word -> !word.isEmpty())
                .mapToInt(Fingerprint::hash)
                .toArray();
        int[] needed = words.length == letters.length ? words : asWritten;
        return new Phrase(pattern, letters.clone(), firstWords, needed, inSmall, signs);
    }

    /** The same phrase, which always begins with one of these words, in small letters or large. */
    public Phrase beginningWithWord(String... words) {
        int[] hashes = hashes(words);
        return new Phrase(pattern, beginnings, hashes, asWritten, hashes, signs);
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
        if (signs == 0 && asWritten.length == 0 && inSmall.length == 0) {
            return true;
        }
        if (fingerprint.hasAny(signs)) {
            return true;
        }
        for (int hash : asWritten) {
            if (fingerprint.mayHoldAsWritten(hash)) {
                return true;
            }
        }
        for (int hash : inSmall) {
            if (fingerprint.mayHoldInSmall(hash)) {
                return true;
            }
        }
        return false;
    }

    private static int[] hashes(String[] words) {
        return Stream.of(words).mapToInt(Fingerprint::hash).toArray();
    }
}
