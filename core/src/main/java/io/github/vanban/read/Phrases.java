package io.github.vanban.read;

import io.github.vanban.internal.ToneMarks;
import io.github.vanban.lines.Folded;
import io.github.vanban.lines.Lines;
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
            if (phrase.charAt(0) == first && stands(phrase, text, from, to)) {
                return phrase.length();
            }
        }
        return 0;
    }

    /** Whether one of them is the last word before an index. */
    boolean endAt(String text, int from, int to) {
        for (String phrase : phrases) {
            int start = to - phrase.length();
            if (start > from
                    && stands(phrase, text, start, to)
                    && !Character.isLetterOrDigit(text.charAt(start - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String phrase, String text, int at, int to) {
        int end = at + phrase.length();
        if (end > to || (end < to && Character.isLetterOrDigit(text.charAt(end)))) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char c = text.charAt(at + i);
            if (letter(c) != phrase.charAt(i) && !(phrase.charAt(i) == ' ' && Lines.isBlank(c))) {
                return false;
            }
        }
        return true;
    }

    private char letter(char c) {
        return toned ? Character.toLowerCase(c) : Folded.of(c);
    }
}
