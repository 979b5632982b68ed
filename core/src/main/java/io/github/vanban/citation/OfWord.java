package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

/** The word {@code của} before an issuer, also as scanners read it and fingers slip. */
final class OfWord {

    private OfWord() {}

    /** Where the issuer begins after {@code của}, which stands at an index, or -1. */
    static int after(String text, int index) {
        if (Letters.plain(at(text, index)) != 'c' || !Gaps.blank(at(text, index + 3))) {
            return -1;
        }
        char second = Letters.plain(at(text, index + 1));
        char third = Letters.plain(at(text, index + 2));
        boolean of = (second == 'u' && third == 'a') || (second == 'a' && third == 'u');
        return of ? Gaps.after(text, index + 3) : -1;
    }
}
