package io.github.vanban.validation.header;

import io.github.vanban.citation.Mention;
import io.github.vanban.validation.check.Cited;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;

/** Số, ký hiệu được viện dẫn: how the numbers of other documents are written in a text. */
final class CitedNumbers {

    private static final Phrase SPACED =
            Phrase.of("(?<=\\d)\\s+/(?=\\p{Lu}|\\d{4}/)|(?<=\\d)/\\s+(?=\\p{Lu})");

    /** {@code số 09-TT-BTTTT}; one hyphen is right in numbers of the Party: {@code 40-CT/TW}. */
    private static final Phrase HYPHENS = Phrase.of(
                    "\\bsố (\\d{1,5})-((?:TT|NĐ|NQ|QĐ|KH|CT|BC|TB|TTr)-\\p{Lu}[\\p{L}&]*+)(?![/-])")
            .with("TT", "NĐ", "NQ", "QĐ", "KH", "CT", "BC", "TB", "TTr")
            .beginning("số ");

    private CitedNumbers() {}

    /** A number with a space beside its first separator; none where the line was broken there. */
    static void spaced(Subject subject, Verdict verdict) {
        for (Cited cited : subject.citations().numbered()) {
            Mention.Excerpt number = cited.mention().number();
            Passage passage = cited.passage();
            if (number != null
                    && SPACED.in(number.text())
                    && !passage.wrapped(number.start(), number.end())) {
                verdict.fail(passage, number.start(), number.end())
                        .expected(number.text().replaceAll("\\s", ""));
            }
        }
    }

    /** A number with hyphens for both separators. */
    static void hyphened(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(HYPHENS)) {
            HYPHENS.each(
                    passage,
                    (words, found) -> verdict.fail(words, found.start(1), found.end(2))
                            .expected(found.group(1) + "/" + found.group(2)));
        }
    }
}
