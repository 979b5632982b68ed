package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

import io.github.vanban.internal.OneLine;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.AsWritten;

/** Decides whether a number without type and without {@code số} is mentioned or only looks so. */
final class BareNumber {

    private BareNumber() {}

    static boolean counts(String text, NumberSpot number, boolean listed) {
        if (number.blank(text) || !Gaps.wordStart(text, number.start())) {
            return false;
        }
        boolean apart = number.start() == 0 || at(text, number.start() - 1) == '(';
        return (listed && inList(text, number.start()))
                || ((apart || inSentence(text, number.start()))
                        && known(text.substring(number.start(), number.end()), apart));
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

    /** Whether a small word leads to the number: {@code theo 12/QĐ-UBND}. */
    private static boolean inSentence(String text, int start) {
        int end = Gaps.before(text, start);
        return end < start
                && end > 0
                && Character.isLowerCase(text.charAt(end - 1))
                && !Gaps.lineBreak(text, end, start);
    }

    /** A known type, a year, or, where it stands apart, an organ and its unit. */
    private static boolean known(String written, boolean apart) {
        return DocumentNumber.read(OneLine.of(written))
                .map(AsWritten::value)
                .filter(number -> number.typeCode().isPresent()
                        || number.year().isPresent()
                        || (apart && number.unit().isPresent()))
                .isPresent();
    }
}
