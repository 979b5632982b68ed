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

    /** The types that people know by a number alone. */
    private static final PhraseTree KNOWN_BY_NUMBER = PhraseTree.forwards(List.of(
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

    private static final int MOST_FIGURES = 5;

    /** The mention that begins with the word at an index and ends before another, or null. */
    static @Nullable ShortSpot beginning(String text, int start, int limit) {
        int type = TypeWords.BEGINNING.from(text, start);
        if (type < 0) {
            return null;
        }
        int next = Gaps.after(text, type);
        if (next >= limit || next == type) {
            return null;
        }
        boolean capital = Letters.capital(text.charAt(start));
        if (text.startsWith("này", next) && !Letters.inWord(at(text, next + 3))) {
            return capital ? new ShortSpot(Kind.THIS, start, type, null, null, -1, next + 3) : null;
        }
        ShortSpot law = capital ? DatedLaw.beginning(text, start, limit) : null;
        return law != null || KNOWN_BY_NUMBER.from(text, start) < 0
                ? law
                : byFigures(text, start, type, next, limit);
    }

    private static @Nullable ShortSpot byFigures(
            String text, int start, int type, int next, int limit) {
        int so = NumberWord.after(text, next);
        int figures = so < 0 ? next : so;
        int end = figures;
        while (isDigit(at(text, end))) {
            end++;
        }
        if (end == figures || end - figures > MOST_FIGURES || end > limit || goesOn(text, end)) {
            return null;
        }
        if (Letters.capital(text.charAt(start + 1))) {
            return null; // NGHỊ QUYẾT above the first heading, 1.
        }
        NumberSpot number = new NumberSpot(figures, end);
        DateSpot date = DateSpot.after(text, end);
        date = date != null && (date.comma() || date.end() > limit) ? null : date;
        int last = date == null ? end : date.end();
        int organ = OfWord.after(text, Gaps.after(text, last));
        int issuer = organ < 0 ? -1 : IssuerSpot.end(text, organ, false);
        boolean whole = issuer >= 0 && issuer <= limit;
        boolean proven = date != null || whole;
        boolean named = Letters.capital(text.charAt(start)) && (so >= 0 || apart(text, end));
        if (!proven && !named) {
            return null;
        }
        return new ShortSpot(
                Kind.ORDINAL, start, type, number, date, whole ? organ : -1, whole ? issuer : last);
    }

    /** Whether the figures are only a part of something else: a date, a fraction, a share. */
    private static boolean goesOn(String text, int end) {
        char c = at(text, end);
        return Letters.inWord(c)
                || c == '/'
                || c == '-'
                || c == '%'
                || c == '_'
                || (c == '.' && isDigit(at(text, end + 1)))
                || (c == ',' && isDigit(at(text, end + 1)));
    }

    /** Whether no counted thing follows, as in {@code Kế hoạch 5 năm}. */
    private static boolean apart(String text, int end) {
        int next = Gaps.after(text, end);
        char c = at(text, next);
        return !Character.isLowerCase(c)
                || (ClauseWords.end(text, next) >= 0
                        && !text.startsWith("năm", next)
                        && !text.startsWith("tháng", next)
                        && !text.startsWith("ngày", next));
    }
}
