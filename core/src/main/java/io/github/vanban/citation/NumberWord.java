package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;

/** The word {@code số} before a number, also as scanners read it and without its marks. */
final class NumberWord {

    private static final String HORNED = "ơớờởỡợƠỚỜỞỠỢ";

    private NumberWord() {}

    /** Where {@code số} begins that stands before an index, a colon between them, or -1. */
    static int before(String text, int index) {
        int end = Gaps.before(text, index);
        if (end > 0 && text.charAt(end - 1) == ':') {
            end = Gaps.before(text, end - 1);
        }
        int start = end - 2;
        return start >= 0
                        && Letters.plain(text.charAt(start)) == 's'
                        && (vowel(text.charAt(start + 1)) || text.charAt(start + 1) == '6')
                        && Gaps.wordStart(text, start)
                        && !Letters.inWord(at(text, end))
                ? start
                : -1;
    }

    /** Where the number itself may begin after {@code số}, which stands at an index; or -1. */
    static int after(String text, int index) {
        if (Letters.plain(at(text, index)) != 's'
                || !vowel(at(text, index + 1))
                || !Gaps.blank(at(text, index + 2))) {
            return -1;
        }
        return Gaps.after(text, index + 2);
    }

    /** Any o but ơ: {@code Sở} is another word, and a frequent one. */
    static boolean vowel(char c) {
        return Letters.plain(c) == 'o' && HORNED.indexOf(c) < 0;
    }
}
