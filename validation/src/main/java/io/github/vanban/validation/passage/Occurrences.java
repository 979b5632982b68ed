package io.github.vanban.validation.passage;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of a phrase in one text, from left to right. Where it is known with which letters the
 * phrase begins, the expression is tried only there.
 */
final class Occurrences {

    private final Pattern pattern;
    private final String text;
    /** Made where there is something to match. */
    private @Nullable Matcher matcher;

    private final String[] beginnings;
    private final int[] firstWords;
    private final Words words;
    /** Where each beginning stands next; the length of the text when nowhere. */
    private final int[] next;

    private int word;
    private int from;

    Occurrences(Pattern pattern, String[] beginnings, int[] firstWords, Passage passage) {
        this.pattern = pattern;
        text = passage.text();
        words = passage.words();
        this.beginnings = beginnings;
        this.firstWords = firstWords;
        next = new int[beginnings.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = place(i, 0);
        }
    }

    /** The next place, which is known until the next is asked for; null when there is no other. */
    @Nullable
    MatchResult next() {
        if (firstWords.length > 0) {
            return nextWord();
        }
        if (beginnings.length == 0) {
            Matcher all = matcher();
            return all.find() ? all : null;
        }
        for (int at = earliest(); at < text.length(); at = earliest()) {
            Matcher here = matcher().region(at, text.length());
            if (here.lookingAt()) {
                pass(Math.max(here.end(), at + 1));
                return here;
            }
            pass(at + 1);
        }
        return null;
    }

    private @Nullable MatchResult nextWord() {
        while (word < words.size()) {
            int at = words.start(word);
            int hash = words.hash(word);
            word++;
            if (at >= from && isFirst(hash)) {
                Matcher here = matcher().region(at, text.length());
                if (here.lookingAt()) {
                    from = here.end();
                    return here;
                }
            }
        }
        return null;
    }

    private Matcher matcher() {
        if (matcher == null) {
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    private boolean isFirst(int hash) {
        for (int first : firstWords) {
            if (first == hash) {
                return true;
            }
        }
        return false;
    }

    private int earliest() {
        int earliest = text.length();
        for (int at : next) {
            earliest = Math.min(earliest, at);
        }
        return earliest;
    }

    private void pass(int to) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < to) {
                next[i] = place(i, to);
            }
        }
    }

    private int place(int beginning, int after) {
        int at = text.indexOf(beginnings[beginning], after);
        return at < 0 ? text.length() : at;
    }
}
