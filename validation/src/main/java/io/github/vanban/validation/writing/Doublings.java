package io.github.vanban.validation.writing;

import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.terms.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Âm tiết viết hai lần: {@code thực hiện hiện nhiệm vụ}. */
final class Doublings {

    private final List<Passage> passages;
    private final Verdict verdict;
    private @Nullable Neighbours neighbours;

    Doublings(List<Passage> passages, Verdict verdict) {
        this.passages = passages;
        this.verdict = verdict;
    }

    /**
     * Says it of a syllable that is the same as the one before it; not where one word ends and the next
     * begins with the same syllable ({@code cơ quan quan trọng}), which the lists show, or the next
     * word by standing elsewhere too.
     */
    void look(Syllables text, int second) {
        String syllable = text.inSmall(second);
        if (Terms.reduplications().contains(syllable) || !text.plainlyJoined(second)) {
            return;
        }
        String following = syllable + ' ' + text.inSmall(second + 1);
        boolean ends = text.pair(second - 1);
        if (!ends || !(begins(following) || elsewhere(text, second))) {
            verdict.fail(text.passage(), text.start(second - 1), text.end(second))
                    .expected(text.inSmall(second - 1));
        }
    }

    private static boolean begins(String following) {
        return Terms.compounds().contains(following) || Terms.heads().contains(following);
    }

    private boolean elsewhere(Syllables text, int second) {
        if (neighbours == null) {
            neighbours = new Neighbours(passages);
        }
        return neighbours.elsewhere(
                text.hash(second), text.hash(second + 1), text.hash(second - 2), text.hash(second));
    }
}
