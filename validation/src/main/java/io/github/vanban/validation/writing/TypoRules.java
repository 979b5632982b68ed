package io.github.vanban.validation.writing;

import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.LetterCase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Chính tả: known slips, doubled syllables, words that miss a common one by one letter or mark, and
 * words that lost a syllable.
 */
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
        Doublings doublings = new Doublings(passages, verdict);
        for (Passage passage : passages) {
            Syllables syllables = new Syllables(passage);
            BitSet known = slips(syllables, verdict);
            if (passage.has(Sign.SMALL_LETTER)) {
                pairs(syllables, known, doublings, verdict);
            }
        }
    }

    /** Each kind of slip in its turn, the surest first: what one has named no other names again. */
    private static void pairs(Syllables text, BitSet known, Doublings doublings, Verdict verdict) {
        for (int i = 1; i < text.size(); i++) {
            if (text.asks(i, Syllables.HALF) && unsaid(text, i, known)) {
                slip(text, i, known, verdict);
            }
        }
        for (int i = 1; text.ask(Syllables.ALONE) && i < text.size(); i++) {
            if (text.asks(i, Syllables.ALONE) && unsaid(text, i, known)) {
                lost(text, i, known, verdict);
            }
        }
        for (int i = 1; text.ask(Syllables.SAME) && i < text.size(); i++) {
            if (text.asks(i, Syllables.SAME) && unsaid(text, i, known)) {
                doublings.look(text, i);
            }
        }
    }

    private static boolean unsaid(Syllables text, int second, BitSet known) {
        return !known.get(text.start(second - 1)) && !known.get(text.start(second));
    }

    /** A compound with one letter or mark too few, too many or changed. */
    private static void slip(Syllables text, int second, BitSet known, Verdict verdict) {
        if (text.compound(second - 1)
                || text.compound(second + 1)
                || text.same(second + 1)
                || !text.joined(second)) {
            return;
        }
        String meant = meant(text, second);
        if (meant != null) {
            int start = text.start(second - 1);
            int end = text.end(second);
            known.set(start, end);
            String written = text.passage().text().substring(start, end);
            verdict.fail(text.passage(), start, end).expected(LetterCase.of(written, meant));
        }
    }

    private static @Nullable String meant(Syllables text, int second) {
        String meant = null;
        if (text.firstHalf(second)) {
            meant = NearMiss.bySecond(text, second);
        }
        if (meant == null && text.secondHalf(second)) {
            meant = NearMiss.byFirst(text, second);
        }
        return meant;
    }

    /** Where a syllable that never stands by itself has lost its partner: {@code trong lĩnh viễn thông}. */
    private static void lost(Syllables text, int second, BitSet known, Verdict verdict) {
        if (!text.pair(second + 1)
                && text.small(second - 1)
                && text.joined(second)
                && text.joined(second + 1)) {
            known.set(text.start(second), text.end(second + 1));
            verdict.fail(text.passage(), text.start(second), text.end(second + 1));
        }
    }

    /** Known slips; the letters that they are made of. */
    private static BitSet slips(Syllables text, Verdict verdict) {
        BitSet known = new BitSet(0);
        Matcher matcher = null;
        Passage passage = text.passage();
        for (int i = 0; text.ask(Syllables.SLIP) && i < text.size(); i++) {
            if (!text.asks(i, Syllables.SLIP)) {
                continue;
            }
            if (matcher == null) {
                matcher = TYPO.matcher(passage.text());
            }
            matcher.region(text.start(i), passage.text().length()).useTransparentBounds(true);
            String right = matcher.lookingAt()
                    ? Terms.typos().get(matcher.group().toLowerCase(Locale.ROOT))
                    : null;
            if (right != null) {
                known.set(matcher.start(), matcher.end());
                verdict.fail(passage, matcher.start(), matcher.end())
                        .expected(LetterCase.of(matcher.group(), right));
            }
        }
        return known;
    }
}
