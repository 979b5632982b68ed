package io.github.vanban.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.time.Duration;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    @Test
    void printsTheLettersAStopAndThePrincipal() {
        assertThat(new Authority(Authority.Kind.TM, "ỦY BAN NHÂN DÂN"))
                .hasToString("TM. ỦY BAN NHÂN DÂN");
        assertThat(Authority.parse("TUQ. GIÁM ĐỐC"))
                .isEqualTo(new Authority(Authority.Kind.TUQ, "GIÁM ĐỐC"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Authority(Authority.Kind.KT, " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KT HIỆU TRƯỞNG | 2",
                "T/M ỦY BAN NHÂN DÂN | 1",
                "KT.CHỦ TỊCH | 3",
                "TM: BAN A | 2",
                "HIỆU TRƯỞNG | 0",
                "'' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Authority.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(Authority.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KT HIỆU TRƯỞNG | KT. HIỆU TRƯỞNG | NO_STOP",
                "T/M ỦY BAN NHÂN DÂN | TM. ỦY BAN NHÂN DÂN | NO_STOP SLASHES",
                "T.M ỦY BAN NHÂN DÂN | TM. ỦY BAN NHÂN DÂN | NO_STOP INNER_STOP",
                "T.M. ỦY BAN NHÂN DÂN | TM. ỦY BAN NHÂN DÂN | INNER_STOP",
                "TM: ỦY BAN NHÂN DÂN | TM. ỦY BAN NHÂN DÂN | COLON",
                "K/T. CHỦ TỊCH | KT. CHỦ TỊCH | SLASHES",
                "KT.CHỦ TỊCH | KT. CHỦ TỊCH | SPACING",
                "Kt. CHỦ TỊCH | KT. CHỦ TỊCH | LETTER_CASE",
                "T.U.Q GIÁM ĐỐC | TUQ. GIÁM ĐỐC | NO_STOP INNER_STOP"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<Authority, AuthorityOddity> written = Authority.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Authority.parse(canonical));
        assertThat(written.oddities())
                .extracting(AuthorityOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KT.",
                "KTL. CHỦ TỊCH",
                "TMA",
                "TƯ PHÁP",
                "T M. UBND",
                "Q. GIÁM ĐỐC",
                "HIỆU TRƯỞNG"
            })
    void doesNotReadWhatTheDecreeDoesNotKnow(String text) {
        assertThat(Authority.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("authorities") Authority authority) {
        String text = authority.toString();
        assertThat(Authority.parse(text)).isEqualTo(authority);
        assertThat(Authority.read(text))
                .contains(new AsWritten<Authority, AuthorityOddity>(authority, text, Set.of()));
    }

    @Test
    void staysLinearOnHostileText() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> HostileTexts.around("TM. ", "T/", "KT").forEach(Authority::read));
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return Signatures.authorities();
    }
}
