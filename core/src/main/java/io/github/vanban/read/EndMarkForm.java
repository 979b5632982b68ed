package io.github.vanban.read;

import io.github.vanban.internal.lines.Lines;

/** Finds {@code ./.} and its misspellings at the end of a text ({@code . /.}, {@code ../.}, {@code ./}). */
final class EndMarkForm {

    private EndMarkForm() {}

    /** Where the mark begins; the end when there is none. */
    static int start(String text, int from, int to) {
        int start = to;
        int slashes = 0;
        int stops = 0;
        while (start > from) {
            char c = text.charAt(start - 1);
            if (c == '/') {
                slashes++;
            } else if (c == '.') {
                stops++;
            } else if (!Lines.isBlank(c)) {
                break;
            }
            start--;
        }
        while (start < to && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        return slashes > 0 && stops > 0 ? start : to;
    }
}
