package io.github.vanban.validation.writing;

import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.passage.Words;
import io.github.vanban.validation.profile.Profile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** Chính tả và cách viết thống nhất trong một văn bản. */
public final class WordRules {

    private static final Phrase YEARS = Phrase.of(
                    "\\b(?:19|20)\\d\\d(\\s*[-–]\\s*)(?:19|20)\\d\\d\\b")
            .with(Sign.RANGE)
            .beginning("19", "20");
    private static final Phrase ONE_YEAR =
            Phrase.of("[Nn]ăm học \\d{4}(?!\\s*[-–]|\\d)").beginningWithWord("năm");
    private static final Phrase PLACEHOLDER = Phrase.of(
                    "(?i)\\[[^\\]\\[]{0,40}(?:cần bổ sung|bổ sung|điền|nhập|todo)[^\\]\\[]{0,60}\\]"
                            + "|(?<=\\s)(?:\\.{5,}|…{2,}|_{4,})(?!\\d)|(?<![\\w.@])x{3}(?![\\w.@])")
            .withAnyCase("xxx")
            .with(Sign.BLANK);
    private static final Phrase REPEATED = Phrase.of("của đơn vị [^.;]{0,60}của [Tt]rường\\b")
            .with("trường", "Trường")
            .beginning("của đơn vị ");

    private WordRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks()
                .logic("CH-03", WordRules::tones)
                .logic("CH-06", WordRules::yearRanges)
                .logic("CH-09", WordRules::schoolYear)
                .logic("CH-11", WordRules::placeholders)
                .logic("CH-14", WordRules::repeated);
    }

    /** Old and new placement of tones mixed: one finding, where the second style begins. */
    private static void tones(Subject subject, Verdict verdict) {
        if (!subject.has(Sign.TONE_ON_FIRST) || !subject.has(Sign.TONE_ON_SECOND)) {
            return;
        }
        int style = 0;
        for (Passage passage : subject.prose()) {
            Words words = passage.words();
            for (int i = 0; i < words.size(); i++) {
                int tone = words.tone(i);
                if (style != 0 && tone != 0 && tone != style) {
                    verdict.fail(passage, words.start(i), words.end(i));
                    return;
                }
                style = tone == 0 ? style : tone;
            }
        }
    }

    /** One finding when there are at least two ways of writing a range, at the first range. */
    private static void yearRanges(Subject subject, Verdict verdict) {
        Map<String, Runnable> styles = new LinkedHashMap<>();
        for (Passage passage : subject.text(YEARS)) {
            YEARS.each(passage, (words, found) -> {
                int from = found.start();
                int to = found.end();
                styles.putIfAbsent(found.group(1), () -> verdict.fail(words, from, to));
            });
        }
        if (styles.size() > 1) {
            styles.values().iterator().next().run();
        }
    }

    private static void schoolYear(Subject subject, Verdict verdict) {
        for (Passage passage : subject.text(ONE_YEAR)) {
            ONE_YEAR.each(passage, (text, found) -> verdict.fail(text, found.start(), found.end()));
        }
    }

    /** Dots to be filled in by hand belong to forms, which biên bản and giấy are. */
    private static void placeholders(Subject subject, Verdict verdict) {
        for (Passage passage : subject.prose(PLACEHOLDER)) {
            Matcher matcher = PLACEHOLDER.matcher(passage.text());
            if (matcher.find() && !Forms.filledByHand(subject.type())) {
                verdict.fail(passage, matcher.start(), matcher.end())
                        .as(Forms.weight(subject.profile() == Profile.DRAFT));
            }
        }
    }

    private static void repeated(Subject subject, Verdict verdict) {
        Map<String, Integer> once = new HashMap<>();
        for (Passage passage : subject.prose(REPEATED)) {
            REPEATED.each(passage, (text, found) -> {
                if (once.putIfAbsent(found.group(), 1) == null) {
                    verdict.fail(text, found.start(), found.end());
                }
            });
        }
    }
}
