package io.github.vanban.validation.writing;

import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Khoảng trắng và dấu câu. */
public final class SpacingRules {

    private static final Phrase BEFORE_MARK = Phrase.of(
                    "(?<=[\\p{L}\\d)”\"…])[ \\u00A0]+[,;](?=\\s|$)|(?<=\\p{L}{2})[ \\u00A0]+[.:](?=\\s\\p{L}|$)|(?<=\\)) +\\.(?=\\s|$)")
            .with(Sign.SPACE_BEFORE_MARK, Sign.DOUBLE_SPACE);
    private static final Phrase NONE_AFTER = Phrase.of(
                    "(?<=\\p{L}{2}|…),(?=\\p{L}{2})|(?<=[\\p{L}\\d)…”]);(?=“?\\p{L}{2})|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll})")
            .with(Sign.LETTER_AFTER_MARK);
    private static final Phrase DOUBLE = Phrase.of(
                    "(?<=[\\p{L}\\d,;:.)]) {2,3}(?=[\\p{L}\\d(])(?!\\s*(?:ngày|tháng|năm)\\b)")
            .with(Sign.DOUBLE_SPACE);
    private static final Phrase PERCENT = Phrase.of(
                    "\\d[\\d.,]{0,15}\\s+%|\\d[\\d.]{0,15}\\.\\d{3}đ\\b")
            .with("đ")
            .with(Sign.PERCENT);
    private static final Phrase WEB = Phrase.of("(?i)https?:|www\\.|@|\\.vn\\b|\\.com\\b")
            .withAnyCase("http", "https", "www", "vn", "com")
            .with(Sign.ADDRESS);

    private SpacingRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .writtenLogic("CH-04", SpacingRules::marks)
                .logic("CH-10", SpacingRules::units);
    }

    /**
     * The first slip of each kind in a passage, of double spaces in the document; the spaces of a
     * justified page are no slips.
     */
    private static void marks(Subject subject, Verdict verdict) {
        boolean doubles = !subject.hardWrapped();
        for (Passage passage : subject.prose(BEFORE_MARK, NONE_AFTER, DOUBLE)) {
            if (passage.part() == Part.TABLE) {
                continue;
            }
            first(BEFORE_MARK, passage, verdict);
            first(NONE_AFTER, passage, verdict);
            doubles = doubles && !first(DOUBLE, passage, verdict);
        }
    }

    private static boolean first(Phrase phrase, Passage passage, Verdict verdict) {
        boolean[] told = new boolean[1];
        phrase.each(passage, (words, found) -> {
            if (!told[0]
                    && !passage.wrapped(Math.max(0, found.start() - 1), found.end() + 1)
                    && !WEB.in(around(passage.text(), found))) {
                int from = passage.text().lastIndexOf(' ', Math.max(0, found.start() - 1)) + 1;
                verdict.fail(passage, Math.min(from, found.start()), found.end());
                told[0] = true;
            }
        });
        return told[0];
    }

    /** The signs around a slip up to the next spaces: an address has its own spacing. */
    private static String around(String text, MatchResult matcher) {
        int from = matcher.start();
        int to = matcher.end();
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        while (to < text.length() && text.charAt(to) != ' ') {
            to++;
        }
        return text.substring(from, to);
    }

    private static void units(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(PERCENT)) {
            Matcher matcher = PERCENT.matcher(passage.text());
            if (matcher.find()) {
                verdict.fail(passage, matcher.start(), matcher.end());
            }
        }
    }
}
