package io.github.vanban.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.vanban.Phrases;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @Test
    void printsTheLineOfTheDecree() {
        assertThat(Archive.of("VT", "TCCB")).hasToString("Lưu: VT, TCCB.");
        assertThat(Archive.of("VT", "HC").inCopies(2)).hasToString("Lưu: VT, HC (2).");
        assertThat(Archive.of("VT")).hasToString("Lưu: VT.");
        assertThat(Archive.of("VT", "VHXH-Hiếu")).hasToString("Lưu: VT, VHXH-Hiếu.");
    }

    @Test
    void splitsItsUnitsAsTheirPrintIsSplit() {
        assertThat(Archive.of("VT, HC (2)")).isEqualTo(Archive.of("VT", "HC").inCopies(2));
        assertThat(Archive.of("VT", "03b").copies()).isEqualTo(3);
        assertThat(Archive.of("03b").units()).containsExactly("03b");
    }

    @Test
    void needsAUnitAndAPossibleNumberOfCopies() {
        assertThatIllegalArgumentException()
                .isThrownBy(Archive::of)
                .withMessageContaining("units: none");
        assertThatIllegalArgumentException().isThrownBy(() -> Archive.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Archive.of("VT").inCopies(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Archive.of("VT").inCopies(1_000_000_000));
        assertThatNullPointerException()
                .isThrownBy(() -> new Archive(Arrays.asList("VT", null), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lưu VT. | 3",
                "Lưu: VT | 7",
                "Lưu: VT, VX, 03b. | 11",
                "- Lưu: VT. | 0",
                "Lưu ý: VT. | 0",
                "Lưu: VT,HC. | 8",
                "'Lưu: .' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Archive.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(Archive.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lưu VT. | Lưu: VT. | NO_COLON",
                "- Lưu VP. | Lưu: VP. | BULLET NO_COLON",
                "Lưu: VT, VX, 03b. | Lưu: VT, VX (3). | COPIES_FORM",
                "- Lưu: VT, VHXH-Hiếu. | Lưu: VT, VHXH-Hiếu. | BULLET",
                "- Lưu: VT, NC-KSTTHC (1b). | Lưu: VT, NC-KSTTHC (1). | BULLET COPIES_FORM",
                "- Lưu: Văn thư, CCHC (05). | Lưu: Văn thư, CCHC (5). | BULLET COPIES_FORM",
                "Lưu: VT, (2). | Lưu: VT (2). | COPIES_FORM",
                "Lưu:VT, TCCB. | Lưu: VT, TCCB. | SPACING",
                "Lưu : VT. | Lưu: VT. | SPACING",
                "Lưu: VT,TCCB(2). | Lưu: VT, TCCB (2). | SPACING",
                "LƯU: VT; | Lưu: VT. | LETTER_CASE END_MARK NO_STOP"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<Archive, RecipientOddity> written = Archive.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Archive.parse(canonical));
        assertThat(written.oddities())
                .extracting(RecipientOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lưu",
                "Lưu:",
                "Lưu ý: nộp đúng hạn",
                "Lưu trữ.",
                "Lưu hồ sơ theo quy định.",
                "VT, HC."
            })
    void doesNotReadWhatIsNoSuchLine(String text) {
        assertThat(Archive.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("archives") Archive archive) {
        String text = archive.toString();
        assertThat(Archive.parse(text)).isEqualTo(archive);
        assertThat(Archive.read(text))
                .contains(new AsWritten<Archive, RecipientOddity>(archive, text, Set.of()));
    }

    @SeededProperty
    void readsAnyTextTheSameTheSecondTime(@ForAll("phrases") String units) {
        String text = "- Lưu: " + units;
        Archive.read(text).ifPresent(written -> {
            assertThat(written.clean()).isFalse();
            assertThat(Archive.parse(written.value().toString())).isEqualTo(written.value());
        });
    }

    @Test
    void standsBelowTheRecipients() {
        Recipients recipients = Recipients.of("PGD&ĐT (b/c)", "CBCC, VC (t/h)").keptBy("VT");
        assertThat(recipients.list()).extracting(Recipient::purpose).containsExactly("b/c", "t/h");
        assertThat(recipients.archive()).isEqualTo(Archive.of("VT"));
        assertThat(new Recipients(null, null).list()).isEqualTo(List.of());
    }

    @Provide
    Arbitrary<Archive> archives() {
        return RecipientLists.archives();
    }

    @Provide
    Arbitrary<String> phrases() {
        return Phrases.phrases();
    }
}
