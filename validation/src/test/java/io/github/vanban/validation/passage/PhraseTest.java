package io.github.vanban.validation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.read.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a phrase says about where it can stand never hides a place where it does. */
class PhraseTest {

    @Test
    void findsWhatItFindsWithoutAnyHint() {
        Passage passage = passage("của Huyện, của Huyện; CỦA HUYỆN và (của) huyện của Huyện.");
        Phrase phrase = Phrase.of("của Huyện");

        List<Integer> places = places(phrase, passage);

        assertThat(places).containsExactly(0, 11, 47);
        assertThat(places(phrase.with("Huyện"), passage)).isEqualTo(places);
        assertThat(places(phrase.withAnyCase("huyện"), passage)).isEqualTo(places);
        assertThat(places(phrase.beginning("của "), passage)).isEqualTo(places);
        assertThat(places(phrase.beginningWithWord("của"), passage)).isEqualTo(places);
    }

    @Test
    void looksBehindItsBeginning() {
        Passage passage = passage("Tổ công tác và các Tổ công tác");
        Phrase phrase = Phrase.of("(?<!các )Tổ công tác\\b");

        assertThat(places(phrase.beginning("Tổ "), passage)).containsExactly(0);
        assertThat(places(phrase.beginningWithWord("tổ"), passage)).containsExactly(0);
    }

    @Test
    void isNotLookedForWhereItsWordIsNot() {
        Phrase phrase = Phrase.of("của").with("Huyện");

        assertThat(phrase.in(passage("của tỉnh"))).isFalse();
        assertThat(phrase.in("của tỉnh")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SPACE_BEFORE_MARK, một . Hai",
        "LETTER_AFTER_MARK, 'một,hai'",
        "DOUBLE_SPACE, một  hai",
        "PERCENT, 100%",
        "CAPITALS, của UBND xã",
        "SMALL_AFTER_STOP, hết. rồi",
        "TONE_ON_FIRST, văn hóa",
        "TONE_ON_SECOND, văn hoá",
        "BLANK, tên: [điền]",
        "ADDRESS, a@b",
        "RANGE, 2021 – 2022",
        "RANGE, 2021 – 2022"
    })
    void aSignIsSeenWhereItStandsAndNowhereElse(Sign sign, String words) {
        assertThat(passage(words).fingerprint().has(sign)).isTrue();
        assertThat(passage("Các trường học trong xã, của tỉnh").fingerprint().has(sign))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"quý, 0", "quỳ, 0", "thúy, 1", "thuý, 2", "khỏe, 1", "KHOẺ, 2", "của, 0", "tòa, 1"})
    void knowsWhereAWordCarriesItsTone(String word, int tone) {
        assertThat(passage(word).words().tone(0)).isEqualTo(tone);
    }

    private static List<Integer> places(Phrase phrase, Passage passage) {
        List<Integer> places = new ArrayList<>();
        phrase.each(passage, (text, found) -> places.add(found.start()));
        return places;
    }

    private static Passage passage(String words) {
        return Passages.of(DocumentReader.standard().read(words)).main().get(0);
    }
}
