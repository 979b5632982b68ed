package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

import io.github.vanban.internal.OneLine;
import io.github.vanban.number.DocumentNumber;

/** Decides whether a number without type and without {@code số} is mentioned or only looks so. */
final class BareNumber {

    private BareNumber() {}

    static boolean counts(String text, NumberSpot number, boolean listed) {
        if (number.blank(text) || !Gaps.wordStart(text, number.start())) {
            return false;
        }
        return (listed && inList(text, number.start()))
                || (known(text.substring(number.start(), number.end()))
                        && at(text, number.start() - 1) != '-');
    }

    /** Whether a comma, a bracket or {@code và} leads to the number. */
    private static boolean inList(String text, int start) {
        int end = Gaps.before(text, start);
        char mark = at(text, end - 1);
        return mark == ','
                || mark == ';'
                || mark == '('
                || (end >= 2 && text.startsWith("và", end - 2) && Gaps.wordStart(text, end - 2));
    }

    private static boolean known(String written) {
        return DocumentNumber.tryParse(OneLine.of(written))
                .filter(number -> number.typeCode().isPresent() || number.year().isPresent())
                .isPresent();
    }
}
