package io.github.vanban.read;

import io.github.vanban.internal.ToneMarks;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.Lines;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A list of phrases, looked up where a line or a word begins. Letter case never counts; tone marks
 * count where the list says so, because {@code Bộ} and {@code bổ} are different words.
 */
final class Phrases {

    private final String[] phrases;
    private final boolean toned;

    private Phrases(String[] phrases, boolean toned) {
        this.phrases = phrases;
        this.toned = toned;
    }

    /** Phrases that are found without regard to tone marks. */
    static Phrases of(String... phrases) {
        return new Phrases(Stream.of(phrases).map(Folded::of).toArray(String[]::new), false);
    }

    /** A list that is kept elsewhere, and more. */
    static Phrases of(List<String> phrases, String... more) {
        return of(Stream.concat(phrases.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** Phrases whose tone marks count, in either placement. */
    static Phrases exactly(String... phrases) {
        return new Phrases(
                Stream.of(phrases)
                        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                        .flatMap(phrase -> Stream.of(phrase, ToneMarks.fold(phrase)))
                        .distinct()
                        .toArray(String[]::new),
                true);
    }

    /** Whether one of them stands at an index and ends there as a word. */
    boolean at(String text, int from, int to) {
        return lengthAt(text, from, to) > 0;
    }

    /** How long the first of them is that stands at an index; 0 when none does. */
    int lengthAt(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        char first = letter(text.charAt(from));
        for (String phrase : phrases) {
            if (phrase.charAt(0) == first) {
                int end = endOf(phrase, text, from, to);
                if (end > from) {
                    return end - from;
                }
            }
        }
        return 0;
    }

    /** Whether one of them is the last word before an index. */
    boolean endAt(String text, int from, int to) {
        for (String phrase : phrases) {
            int start = to - phrase.length();
            if (start > from
                    && endOf(phrase, text, start, to) == to
                    && !Character.isLetterOrDigit(text.charAt(start - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where a phrase that stands at an index ends, as a word; -1 when it does not stand there. */
    private int endOf(String phrase, String text, int from, int to) {
        int at = from;
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            if (at == to) {
                return -1;
            }
            if (wanted != ' ') {
                if (letter(text.charAt(at)) != wanted) {
                    return -1;
                }
                at++;
                continue;
            }
            // A line may break inside a phrase, and a break may be two characters.
            int word = at;
            while (word < to && Lines.isBlank(text.charAt(word))) {
                word++;
            }
            if (word == at) {
                return -1;
            }
            at = word;
        }
        return at < to && Character.isLetterOrDigit(text.charAt(at)) ? -1 : at;
    }

    private char letter(char c) {
        return toned ? Character.toLowerCase(c) : Folded.of(c);
    }
}
