package io.github.vanban.mark;

import io.github.vanban.internal.OneLine;
import io.github.vanban.internal.ToneMarks;
import io.github.vanban.text.MalformedTextException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a stamp by its words, in any letter case and either tone placement ({@code HỎA, HOẢ}). */
final class StampWords {

    private StampWords() {}

    static <S extends Enum<S>> Optional<S> find(
            S[] stamps, Function<S, String> words, String text) {
        String key = key(text);
        return Arrays.stream(stamps)
                .filter(stamp -> key(words.apply(stamp)).equals(key))
                .findFirst();
    }

    static <S extends Enum<S>> S parse(
            String subject, S[] stamps, Function<S, String> words, String text) {
        return find(stamps, words, text).orElseThrow(() -> {
            String all = Arrays.stream(stamps).map(words).collect(Collectors.joining(", "));
            return new MalformedTextException(subject, text, 0, "one of " + all);
        });
    }

    private static String key(String text) {
        return ToneMarks.fold(OneLine.of(text).toUpperCase(Locale.ROOT));
    }
}
