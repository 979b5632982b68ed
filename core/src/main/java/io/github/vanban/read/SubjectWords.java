package io.github.vanban.read;

import io.github.vanban.internal.lines.Folded;
import org.jspecify.annotations.Nullable;

/** The words of a subject as the document keeps them (Phụ lục I, Phần I, Mục II.5). */
final class SubjectWords {

    private static final String ON = Folded.of("v/v");

    private SubjectWords() {}

    /** Without the {@code V/v} that a công văn prints by itself; null when nothing is left. */
    static @Nullable String ofLetter(String words) {
        int at = 0;
        if (Folded.startsAt(words, at, words.length(), ON)) {
            at += ON.length();
            at = at < words.length() && ":.".indexOf(words.charAt(at)) >= 0 ? at + 1 : at;
        }
        String subject = words.substring(blanks(words, at));
        return subject.isBlank() ? null : subject;
    }

    private static int blanks(String words, int from) {
        int at = from;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
