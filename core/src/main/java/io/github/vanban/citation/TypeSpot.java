package io.github.vanban.citation;

import org.jspecify.annotations.Nullable;

/**
 * The type before a number.
 *
 * @param start where the type begins
 * @param end where its words end
 */
record TypeSpot(int start, int end) {

    /** How many words may stand between a type and its number: Báo cáo kết quả thẩm tra số. */
    private static final int MORE_WORDS = 4;

    /** How many words the issuer before a number may have. */
    private static final int ISSUER_WORDS = 14;

    /** The type of the number whose word, or itself, begins at an index, or null. */
    static @Nullable TypeSpot before(String text, int index, int from) {
        int end = Gaps.before(text, index);
        if (end > from && text.charAt(end - 1) == ':') {
            end = Gaps.before(text, end - 1);
        }
        TypeSpot type = endingAt(text, end, from);
        return type == null ? beforeIssuer(text, end, from) : type;
    }

    /** A type with its further words, which are small and no clause: Kế hoạch hành động. */
    private static @Nullable TypeSpot endingAt(String text, int end, int from) {
        int word = end;
        for (int words = 0; words <= MORE_WORDS; words++) {
            int start = TypeWords.startBefore(text, word);
            if (start >= from) {
                return new TypeSpot(start, end);
            }
            int wordStart = Gaps.wordStartBefore(text, word);
            int gap = Gaps.before(text, wordStart);
            if (gap == wordStart
                    || gap <= from
                    || !Character.isLowerCase(text.charAt(wordStart))
                    || ClauseWords.end(text, wordStart) >= 0
                    || Gaps.emptyLine(text, gap, wordStart)) {
                return null;
            }
            word = gap;
        }
        return null;
    }

    /** {@code Nghị định của Chính phủ: Số …}, {@code báo cáo thẩm định của Sở Tư pháp số …}. */
    private static @Nullable TypeSpot beforeIssuer(String text, int end, int from) {
        int word = end;
        for (int words = 0; words < ISSUER_WORDS && word > from; words++) {
            int start = Gaps.wordStartBefore(text, word);
            int gap = Gaps.before(text, start);
            if (start == word || gap <= from) {
                return null;
            }
            if (word - start == 3 && text.startsWith("của", start)) {
                int issuer = IssuerSpot.end(text, Gaps.after(text, word), false);
                return issuer == end ? endingAt(text, gap, from) : null;
            }
            char mark = text.charAt(gap - 1);
            word = mark == ',' || mark == '-' || mark == '&' ? Gaps.before(text, gap - 1) : gap;
        }
        return null;
    }
}
