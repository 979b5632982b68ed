package io.github.vanban.validation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.source.Part;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One letter, one mark or one tone makes a slip; two, or i for y, do not. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "hiên, hiện, true", // a tone left out
        "kỹ, kỷ, true", // another tone
        "nội, nối, true", // another tone above a letter with a mark
        "trương, trường, true",
        "quyệt, duyệt, true",
        "quyết, duyệt, false", // a letter and a tone
        "dức, đức, true",
        "thuc, thục, true",
        "cảu, của, false", // letters change places
        "trinh, tình, false", // a letter and a tone
        "nghành, ngành, true", // a letter too many
        "ngành, nghành, true", // a letter too few
        "ành, ngành, false",
        "lí, lý, false", // schools and offices write either
        "li, ly, false",
        "xuất, suất, true",
        "thiết, thiết, false",
        "o, a, true",
        "ơ, o, true"
    })
    void oneDifferenceIsNear(String written, String meant, boolean near) {
        assertThat(Spelling.of(written).isNear(Spelling.of(meant))).isEqualTo(near);
        assertThat(Spelling.of(meant).isNear(Spelling.of(written))).isEqualTo(near);
        // The quick look may let more pass, but nothing that is near may fall through it.
        assertThat(syllables(written).resembles(0, meant) || !near).isTrue();
        assertThat(syllables(meant).resembles(0, written) || !near).isTrue();
    }

    @Test
    void aToneOnTheOtherOfTwoVowelsIsNear() {
        assertThat(Spelling.of("hòa").isNear(Spelling.of("hoá"))).isTrue();
        assertThat(syllables("HÒA").resembles(0, "hoá")).isTrue();
        assertThat(syllables("nghiệm").resembles(0, "thiệt")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "kết, nội, kết nối",
        "thực, hiệu, thực hiện",
        "đạo, dức, đạo đức",
        "kết, quả,",
        "kết, xyz,"
    })
    void theSecondSyllableTellsWhichCompoundIsMeant(String first, String second, String meant) {
        assertThat(NearMiss.bySecond(syllables(first + " " + second), 1)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"ký, thuật, kỹ thuật", "sãn, sàng, sẵn sàng", "ðẩy, mạnh,", "xyz, mạnh,"})
    void soDoesTheFirst(String first, String second, String meant) {
        assertThat(NearMiss.byFirst(syllables(first + " " + second), 1)).isEqualTo(meant);
    }

    private static Syllables syllables(String text) {
        Document plan = Document.plan(text).build();
        return new Syllables(Subject.of(plan, Profile.ISSUED, CitationStyle.ND30)
                .first(Part.SUBJECT)
                .orElseThrow());
    }
}
