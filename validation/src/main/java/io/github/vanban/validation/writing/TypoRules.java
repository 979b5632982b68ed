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
import java.util.BitSet;
import java.util.EnumSet;
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
        Neighbours neighbours = null;
        for (Passage passage : passages) {
            BitSet known = slips(passage, verdict);
            Syllables syllables = new Syllables(passage);
            for (int i = 1; i < syllables.size(); i++) {
                boolean same = syllables.same(i);
                boolean said = known.get(syllables.start(i - 1)) || known.get(syllables.start(i));
                if (said || !(same || likely(syllables, i)) || capitals(passage.text())) {
                    continue;
                }
                if (same) {
                    neighbours = neighbours == null ? new Neighbours(passages) : neighbours;
                    doubled(syllables, i, neighbours, verdict);
                } else {
                    nearMiss(syllables, i, verdict);
                }
            }
        }
    }

    /** Whether two syllables can be a compound with one mark too few, too many or changed. */
    private static boolean likely(Syllables syllables, int second) {
        int former = syllables.known(second - 1);
        int latter = syllables.known(second);
        return ((former & Lexicon.FIRST) != 0 && (latter & Lexicon.COMMON) == 0)
                || ((latter & Lexicon.SECOND) != 0 && (former & Lexicon.COMMON) == 0);
    }

    /** Known slips; the letters that they are made of. */
    private static BitSet slips(Passage passage, Verdict verdict) {
        BitSet known = new BitSet();
        Matcher matcher = null;
        Words words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            if ((Lexicon.of(words.hash(i)) & Lexicon.SLIP) == 0) {
                continue;
            }
            if (matcher == null) {
                matcher = TYPO.matcher(passage.text());
            }
            matcher.region(words.start(i), passage.text().length()).useTransparentBounds(true);
            String right = matcher.lookingAt()
                    ? Terms.typos().get(matcher.group().toLowerCase(Locale.ROOT))
                    : null;
            if (right != null) {
                known.set(matcher.start(), matcher.end());
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
            Syllables text, int second, Neighbours neighbours, Verdict verdict) {
        String syllable = text.inSmall(second);
        if (Terms.reduplications().contains(syllable) || !text.plainlyJoined(second)) {
            return;
        }
        String following = syllable + ' ' + text.inSmall(second + 1);
        boolean word = Terms.compounds().contains(following) || Terms.heads().contains(following);
        boolean elsewhere = neighbours.elsewhere(
                text.hash(second), text.hash(second + 1), text.hash(second - 2), text.hash(second));
        if (!word && !elsewhere) {
            verdict.fail(text.passage(), text.start(second - 1), text.end(second))
                    .expected(text.inSmall(second - 1));
        }
    }

    private static void nearMiss(Syllables text, int second, Verdict verdict) {
        if (!text.joined(second) || parted(text, second)) {
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
