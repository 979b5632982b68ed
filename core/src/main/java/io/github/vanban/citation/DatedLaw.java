package io.github.vanban.citation;

import static io.github.vanban.citation.Gaps.at;
import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.citation.Mention.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A law by its name and its date, as the decree itself cites: no number, no issuer. */
final class DatedLaw {

    private static final int LONGEST = 160;

    /** What stands in the sentence about a law and in no law's name. */
    private static final PhraseTree NO_NAME = PhraseTree.forwards(List.of(
            "này",
            "số",
            "được",
            "đã",
            "tại",
            "theo",
            "quy định",
            "ngày",
            "năm",
            "có hiệu lực",
            "hết hiệu lực",
            "Luật",
            "Bộ luật",
            "Pháp lệnh",
            "Nghị định",
            "Thông tư",
            "Quyết định"));

    private DatedLaw() {}

    static @Nullable ShortSpot beginning(String text, int start, int limit) {
        int type = LawName.LAWS.from(text, start);
        if (type < 0) {
            return null;
        }
        int word = Gaps.after(text, type);
        if (!Letters.capital(at(text, word)) && !text.startsWith("sửa đổi", word)) {
            return null;
        }
        boolean amending = text.regionMatches(true, word, "sửa đổi", 0, "sửa đổi".length());
        int end = Math.min(limit, start + LONGEST);
        while (word < end) {
            int wordEnd = Gaps.wordEnd(text, word);
            int next = Gaps.after(text, at(text, wordEnd) == ',' ? wordEnd + 1 : wordEnd);
            if (wordEnd == word || next == wordEnd || Gaps.emptyLine(text, wordEnd, next)) {
                return null;
            }
            int stop = NO_NAME.from(text, next);
            boolean named = amending
                    ? amends(text, wordEnd, next)
                    : LawName.LAWS.from(text, next) >= 0 && !Letters.capital(text.charAt(next));
            if (stop >= 0 && !named) {
                return dated(text, start, type, wordEnd, next, limit);
            }
            word = next;
        }
        return null;
    }

    /** {@code một số điều của Luật …}: these words stop no name of an amending law. */
    private static boolean amends(String text, int before, int at) {
        return (text.startsWith("số", at) && text.startsWith("một", before - 3))
                || LawName.LAWS.from(text, at) >= 0;
    }

    private static @Nullable ShortSpot dated(
            String text, int start, int type, int nameEnd, int next, int limit) {
        boolean date = text.startsWith("ngày", next) || text.startsWith("năm", next);
        DateSpot spot = date ? DateSpot.after(text, nameEnd) : null;
        return spot == null
                        || spot.comma()
                        || spot.end() > limit
                        || !isDigit(text.charAt(spot.end() - 1))
                ? null
                : new ShortSpot(Kind.DATED, start, type, null, spot, -1, spot.end());
    }
}
