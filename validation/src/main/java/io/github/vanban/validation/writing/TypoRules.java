package io.github.vanban.validation.writing;

import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Passage;
import io.github.vanban.validation.check.Phrase;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.terms.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Chính tả: known slips, doubled syllables, and words that miss a common one by one mark. */
public final class TypoRules {

    private static final Phrase TYPO = Phrase.of("(?i)(?<!lịch )(?<!phân )(?<!suy )\\b(?:"
            + String.join("|", Terms.typos().keySet()) + ")\\b");
    private static final Phrase SYLLABLE = Phrase.of("\\p{L}+");

    private TypoRules() {}

    /** The checks of this room. */
    public static Checks checks() {
        return new Checks().logic("CH-05", TypoRules::typos);
    }

    /**
     * A syllable in its passage.
     *
     * @param text in small letters
     * @param from where it begins
     * @param to where it ends
     * @param joined whether only one space stands before it
     */
    private record Syllable(String text, int from, int to, boolean joined) {}

    private static void typos(Subject subject, Verdict verdict) {
        List<Passage> passages = new ArrayList<>(subject.prose());
        passages.addAll(subject.passages(Part.SUBJECT, Part.ADDRESSEES_LABEL, Part.RECIPIENT));
        List<List<Syllable>> texts = passages.stream().map(TypoRules::syllables).toList();
        Map<String, Set<String>> before = before(texts);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Set<Integer> known = new HashSet<>();
            TYPO.each(passage, (text, found) -> {
                String right = Terms.typos().get(found.group().toLowerCase(Locale.ROOT));
                if (right != null) {
                    known.add(found.start());
                    verdict.fail(text, found.start(), found.end()).expected(right);
                }
            });
            if (!capitals(passage.text())) {
                doubled(passage, texts.get(i), before, verdict);
                nearMisses(passage, texts.get(i), known, verdict);
            }
        }
    }

    private static List<Syllable> syllables(Passage passage) {
        List<Syllable> syllables = new ArrayList<>();
        Matcher matcher = SYLLABLE.matcher(passage.text());
        int end = 0;
        while (matcher.find()) {
            boolean joined = matcher.start() - end == 1 && passage.text().charAt(end) == ' ';
            String text = matcher.group().toLowerCase(Locale.ROOT);
            syllables.add(new Syllable(text, matcher.start(), matcher.end(), joined));
            end = matcher.end();
        }
        return syllables;
    }

    /** For every two neighbours of the text, the syllables that stand before them anywhere. */
    private static Map<String, Set<String>> before(List<List<Syllable>> texts) {
        Map<String, Set<String>> before = new HashMap<>();
        for (List<Syllable> text : texts) {
            for (int i = 1; i + 1 < text.size(); i++) {
                String pair = text.get(i).text() + ' ' + text.get(i + 1).text();
                before.computeIfAbsent(pair, key -> new HashSet<>())
                        .add(text.get(i - 1).text());
            }
        }
        return before;
    }

    /**
     * {@code thực hiện hiện nhiệm vụ}; not where one word ends and the next begins with the same
     * syllable ({@code cơ quan quan trọng}), which the next word shows by standing elsewhere too.
     */
    private static void doubled(
            Passage passage,
            List<Syllable> text,
            Map<String, Set<String>> before,
            Verdict verdict) {
        for (int i = 1; i < text.size(); i++) {
            Syllable first = text.get(i - 1);
            Syllable second = text.get(i);
            boolean same = second.joined()
                    && first.text().equals(second.text())
                    && first.text().length() > 1
                    && Character.isLowerCase(passage.text().charAt(second.from()))
                    && !Terms.reduplications().contains(first.text());
            if (!same || passage.wrapped(first.to(), second.from())) {
                continue;
            }
            String next = i + 1 < text.size() ? text.get(i + 1).text() : "";
            String former = i > 1 ? text.get(i - 2).text() : "";
            Set<String> elsewhere =
                    new HashSet<>(before.getOrDefault(second.text() + ' ' + next, Set.of()));
            elsewhere.remove(former);
            elsewhere.remove(second.text());
            String following = second.text() + ' ' + next;
            boolean word =
                    Terms.compounds().contains(following) || Terms.heads().contains(following);
            if (elsewhere.isEmpty() && !word) {
                verdict.fail(passage, first.from(), second.to()).expected(first.text());
            }
        }
    }

    private static void nearMisses(
            Passage passage, List<Syllable> text, Set<Integer> known, Verdict verdict) {
        for (int i = 1; i < text.size(); i++) {
            Syllable first = text.get(i - 1);
            Syllable second = text.get(i);
            boolean said = known.contains(first.from()) || parted(text, i);
            if (said
                    || !second.joined()
                    || !Character.isLowerCase(passage.text().charAt(second.from()))) {
                continue;
            }
            String meant = NearMiss.of(first.text(), second.text());
            if (meant != null) {
                verdict.fail(passage, first.from(), second.to()).expected(meant);
            }
        }
    }

    /** Whether one of the two makes a common word with the syllable on its other side. */
    private static boolean parted(List<Syllable> text, int second) {
        String before = second > 1
                ? text.get(second - 2).text() + ' ' + text.get(second - 1).text()
                : "";
        String after = second + 1 < text.size()
                ? text.get(second).text() + ' ' + text.get(second + 1).text()
                : "";
        return Terms.compounds().contains(before) || Terms.compounds().contains(after);
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
