package io.github.vanban.validation.writing;

import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.check.Words;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Chính tả: known slips, doubled syllables, and words that miss a common one by one mark. */
public final class TypoRules {

    private static final Phrase TYPO = Phrase.of("(?i)(?<!lịch )(?<!phân )(?<!suy )\\b(?:"
            + String.join("|", Terms.typos().keySet()) + ")\\b");

    private static final Set<Part> BESIDES =
            EnumSet.of(Part.SUBJECT, Part.ADDRESSEES_LABEL, Part.RECIPIENT);

    private TypoRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks().logic("CH-05", TypoRules::typos);
    }

    private static void typos(Subject subject, Verdict verdict) {
        List<Passage> passages = new ArrayList<>(subject.prose());
        for (Part part : BESIDES) {
            passages.addAll(subject.passages(part));
        }
        for (Passage passage : passages) {
            Set<Integer> known = slips(passage, verdict);
            Syllables syllables = new Syllables(passage);
            for (int i = 1; i < syllables.size(); i++) {
                if (syllables.same(i) && !capitals(passage.text())) {
                    doubled(syllables, i, passages, verdict);
                }
                int first = syllables.known(i - 1);
                int second = syllables.known(i);
                boolean likely = ((first & Lexicon.FIRST) != 0 && (second & Lexicon.COMMON) == 0)
                        || ((second & Lexicon.SECOND) != 0 && (first & Lexicon.COMMON) == 0);
                if (likely && !capitals(passage.text())) {
                    nearMiss(syllables, i, known, verdict);
                }
            }
        }
    }

    /** Known slips; and where they begin. */
    private static Set<Integer> slips(Passage passage, Verdict verdict) {
        Set<Integer> known = Set.of();
        Matcher matcher = null;
        Words words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            if ((Lexicon.of(words.hash(i)) & Lexicon.SLIP) == 0) {
                continue;
            }
            if (matcher == null) {
                matcher = TYPO.matcher(passage.text());
                known = new HashSet<>();
            }
            matcher.region(words.start(i), passage.text().length()).useTransparentBounds(true);
            String right = matcher.lookingAt()
                    ? Terms.typos().get(matcher.group().toLowerCase(Locale.ROOT))
                    : null;
            if (right != null) {
                known.add(matcher.start());
                verdict.fail(passage, matcher.start(), matcher.end()).expected(right);
            }
        }
        return known;
    }

    /**
     * {@code thực hiện hiện nhiệm vụ}; not where one word ends and the next begins with the same
     * syllable ({@code cơ quan quan trọng}), which the next word shows by standing elsewhere too.
     */
    private static void doubled(
            Syllables text, int second, List<Passage> passages, Verdict verdict) {
        String syllable = text.inSmall(second);
        if (Terms.reduplications().contains(syllable) || !text.plainlyJoined(second)) {
            return;
        }
        String following = syllable + ' ' + text.inSmall(second + 1);
        boolean word = Terms.compounds().contains(following) || Terms.heads().contains(following);
        if (!word && !elsewhere(text, second, passages)) {
            verdict.fail(text.passage(), text.start(second - 1), text.end(second))
                    .expected(text.inSmall(second - 1));
        }
    }

    /** Whether a syllable and the next one stand together after some other syllable too. */
    private static boolean elsewhere(Syllables text, int second, List<Passage> passages) {
        int former = text.hash(second - 2);
        for (Passage passage : passages) {
            Words words = passage.words();
            for (int i = 1; i + 1 < words.size(); i++) {
                boolean same = words.hash(i) == text.hash(second)
                        && words.hash(i + 1) == text.hash(second + 1)
                        && words.hash(i - 1) != former
                        && words.hash(i - 1) != text.hash(second);
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void nearMiss(Syllables text, int second, Set<Integer> known, Verdict verdict) {
        boolean said = known.contains(text.start(second - 1))
                || !text.joined(second)
                || parted(text, second);
        if (said) {
            return;
        }
        String meant = NearMiss.of(text.inSmall(second - 1), text.inSmall(second));
        if (meant != null) {
            verdict.fail(text.passage(), text.start(second - 1), text.end(second))
                    .expected(meant);
        }
    }

    /** Whether one of the two makes a common word with the syllable on its other side. */
    private static boolean parted(Syllables text, int second) {
        String before = text.inSmall(second - 2) + ' ' + text.inSmall(second - 1);
        String after = text.inSmall(second) + ' ' + text.inSmall(second + 1);
        return Terms.compounds().contains(before) || Terms.compounds().contains(after);
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
