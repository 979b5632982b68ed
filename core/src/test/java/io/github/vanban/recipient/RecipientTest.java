package io.github.vanban.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.Phrases;
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

class RecipientTest {

    @Test
    void takesWhatStandsInBracketsAtTheEndAsThePurpose() {
        assertThat(Recipient.of("PGD&ĐT", "b/c")).hasToString("PGD&ĐT (b/c)");
        assertThat(Recipient.of("PGD&ĐT (b/c)")).isEqualTo(Recipient.of("PGD&ĐT", "b/c"));
        assertThat(Recipient.of("Sở Y tế (Phòng A) (để p/h)").purpose()).isEqualTo("để p/h");
        assertThat(Recipient.of("Trường A (cơ sở (2))").purpose()).isEqualTo("cơ sở (2)");
        assertThat(Recipient.of("CBCC, VC").purpose()).isNull();
        assertThat(Recipient.of("(b/c)").purpose()).isNull();
        assertThat(Recipient.of("Nam()").purpose()).isNull();
        assertThat(Recipient.of("Sở A) (b/c").purpose()).isNull();
    }

    @Test
    void neverHoldsTheMarksOfTheList() {
        assertThat(Recipient.of("- Như trên;")).isEqualTo(Recipient.of("Như trên"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recipient.of("- ;"))
                .withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> Recipient.of("Sở Y tế", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0", "- Như trên | 0", "Như trên; | 8", "PGD&ĐT(b/c) | 6", "Lãnh  đạo | 5"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Recipient.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(Recipient.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- PGD&ĐT (b/c); | PGD&ĐT (b/c) | BULLET END_MARK",
                "-UBND tỉnh (để b/c) | UBND tỉnh (để b/c) | BULLET",
                "• Như Điều 3; | Như Điều 3 | BULLET END_MARK",
                "PGD&ĐT(b/c) | PGD&ĐT (b/c) | SPACING",
                "Lãnh đạo Sở ( b/c ) | Lãnh đạo Sở (b/c) | SPACING"
            })
    void readsALineOfTheList(String text, String canonical, String oddities) {
        AsWritten<Recipient, RecipientOddity> written = Recipient.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Recipient.parse(canonical));
        assertThat(written.oddities())
                .extracting(RecipientOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("recipients") Recipient recipient) {
        String text = recipient.toString();
        assertThat(Recipient.parse(text)).isEqualTo(recipient);
        assertThat(Recipient.read(text))
                .contains(new AsWritten<Recipient, RecipientOddity>(recipient, text, Set.of()));
    }

    @SeededProperty
    void readsAnyTextTheSameTheSecondTime(@ForAll("phrases") String text) {
        Recipient.read(text).ifPresent(written -> {
            assertThat(written.clean()).isEqualTo(written.value().toString().equals(text));
            assertThat(Recipient.parse(written.value().toString())).isEqualTo(written.value());
        });
    }

    @Test
    void staysLinearOnHostileText() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> HostileTexts.around("A (b/c)", "- ", "((", "))", "Lưu: ", "Lưu VT", "VT, ")
                        .forEach(text -> {
                            Recipient.read(text);
                            Archive.read(text);
                            Recipient.tryParse(text);
                            Archive.tryParse(text);
                        }));
    }

    @Provide
    Arbitrary<Recipient> recipients() {
        return RecipientLists.recipients();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Phrases.phrases();
    }
}
