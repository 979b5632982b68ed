package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.citation.Mention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is mentioned without its symbol: {@code Kế hoạch này}, {@code Nghị định 30},
 * {@code Luật Đất đai ngày 18 tháng 01 năm 2024}.
 *
 * @param kind how it is mentioned
 * @param start where the type begins
 * @param typeEnd where its words end
 * @param number the figures, or null
 * @param date the date, or null
 * @param issuerStart where the issuer begins, or -1
 * @param end where the mention ends
 */
record ShortSpot(
        Kind kind,
        int start,
        int typeEnd,
        @Nullable NumberSpot number,
        @Nullable DateSpot date,
        int issuerStart,
        int end) {

    private static final String THIS = "này";

    /** The types that people know by a number alone. */
    private static final PhraseTree KNOWN_BY_NUMBER = PhraseTree.backwards(List.of(
            "Nghị định",
            "Nghị quyết",
            "Thông tư",
            "Thông tư liên tịch",
            "Quyết định",
            "Chỉ thị",
            "Quy định",
            "Kết luận",
            "Công văn",
            "Pháp lệnh",
            "Hướng dẫn"));

    private static final PhraseTree COUNTED =
            PhraseTree.forwards(List.of("năm", "tháng", "ngày", "một", "các"));

    private static final int MOST_FIGURES = 5;

    /** The mention that ends with {@code này}, which begins at an index, or null. */
    static @Nullable ShortSpot byThis(String text, int index, int from, int limit) {
        int end = index + THIS.length();
        if (end > limit || !text.startsWith(THIS, index) || Letters.inWord(at(text, end))) {
            return null;
        }
        int typeEnd = Gaps.before(text, index);
        int start = typeEnd == index ? -1 : TypeWords.ENDING.from(text, typeEnd);
        return start >= from && Letters.capital(text.charAt(start))
                ? new ShortSpot(Kind.THIS, start, typeEnd, null, null, -1, end)
                : null;
    }

    /** The mention whose figures begin at an index, or null. */
    static @Nullable ShortSpot byFigures(String text, int figures, int from, int limit) {
        int so = NumberWord.before(text, figures);
        int typeEnd = Gaps.before(text, so < 0 ? figures : so);
        int start = KNOWN_BY_NUMBER.from(text, typeEnd);
        if (start < from || Letters.capital(text.charAt(start + 1))) {
            return null; // nothing, or NGHỊ QUYẾT above the first heading, 1.
        }
        int end = figures;
        while (isDigit(at(text, end))) {
            end++;
        }
        if (end - figures > MOST_FIGURES || end > limit || goesOn(text, end)) {
            return null;
        }
        DateSpot date = DateSpot.after(text, end);
        date = date != null && (date.comma() || date.end() > limit) ? null : date;
        int last = date == null ? end : date.end();
        int organ = OfWord.after(text, Gaps.after(text, last));
        int organEnd = organ < 0 ? -1 : IssuerSpot.end(text, organ, false);
        boolean issued = organEnd >= 0 && organEnd <= limit;
        boolean named = Letters.capital(text.charAt(start)) && (so >= 0 || apart(text, end));
        if (date == null && !issued && !named) {
            return null;
        }
        return new ShortSpot(
                Kind.ORDINAL,
                start,
                typeEnd,
                new NumberSpot(figures, end),
                date,
                issued ? organ : -1,
                issued ? organEnd : last);
    }

    /** Whether the figures are only a part of something else: a date, a fraction, a share. */
    private static boolean goesOn(String text, int end) {
        char c = at(text, end);
        return Letters.inWord(c)
                || "/\\-%_:".indexOf(c) >= 0
                || ((c == '.' || c == ',') && isDigit(at(text, end + 1)));
    }

    /** Whether no counted thing follows, as in {@code Kết luận 5 vấn đề}. */
    private static boolean apart(String text, int end) {
        int next = Gaps.after(text, end);
        return !Character.isLowerCase(at(text, next))
                || (ClauseWords.end(text, next) >= 0 && COUNTED.from(text, next) < 0);
    }
}
