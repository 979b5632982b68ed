package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.citation.Pinpoint.Level;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinpointTest {

    @Test
    void printsFromSmallToLarge() {
        Pinpoint pinpoint = Pinpoint.article("103")
                .clause("2")
                .point("a")
                .with(Level.PHAN, "I")
                .with(Level.CHUONG, "XII")
                .with(Level.MUC, "5");
        assertThat(pinpoint).hasToString("điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I");
        assertThat(Pinpoint.of(Level.MUC, "II").clause("3")).hasToString("khoản 3 Mục II");
    }

    @ParameterizedTest
    @CsvSource({
        "DIEM,f",
        "DIEM,ab",
        "DIEM,''",
        "KHOAN,a",
        "KHOAN,02",
        "DIEU,5aa",
        "TIEU_MUC,I",
        "MUC,a",
        "CHUONG,2",
        "PHAN,IIII",
        "DIEU,''"
    })
    void refusesLabelsThatTheLevelIsNotCountedBy(Level level, String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pinpoint.of(level, label))
                .withMessageContaining(level.word());
    }

    @Test
    void refusesALevelTwiceAndAnEmptyList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pinpoint.article("5").with(Level.DIEU, "6"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pinpoint(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pinpoint(List.of(
                        new Pinpoint.Unit(Level.DIEU, "5"), new Pinpoint.Unit(Level.KHOAN, "2"))))
                .withMessage("units: Điều 5 cannot stand before khoản 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 5 khoản 2 | 0",
                "khoản 2, Điều 5 | 7",
                "Điểm a khoản 2 Điều 5 | 0",
                "điều 5 | 0",
                "điểm a) khoản 2 | 6",
                "khoản 2 Điều | 12",
                "khoản 2 khoản 3 | 15",
                "Điều 5 Luật Đất đai | 7",
                "'' | 0"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> Pinpoint.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(Pinpoint.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điểm a Khoản 2 điều 5 | điểm a khoản 2 Điều 5 | LETTER_CASE",
                "khoản 2, Điều 5 | khoản 2 Điều 5 | COMMA",
                "Điều 5 khoản 2 | khoản 2 Điều 5 | ORDER",
                "khoản 2 điểm a Điều 5 | điểm a khoản 2 Điều 5 | ORDER",
                "điểm a) khoản 2 Điều 5 | điểm a khoản 2 Điều 5 | BRACKET",
                "điểm a),khoản 2 ,Điều 5 | điểm a khoản 2 Điều 5 | SPACING COMMA BRACKET",
                "mục 2 chương xii | Mục 2 Chương XII | LETTER_CASE",
                "điểm A khoản 1A Điều 5 | điểm a khoản 1a Điều 5 | LETTER_CASE"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<Pinpoint, PinpointOddity> written = Pinpoint.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(Pinpoint.parse(canonical));
        assertThat(written.oddities())
                .extracting(PinpointOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Điều",
                "khoản 1, khoản 2 Điều 5",
                "điểm a và điểm b khoản 2",
                "Điều 5 Luật Đất đai",
                "khoản 2 Điều 5,",
                "Điều lệ",
                "Điều 5.1"
            })
    void doesNotReadWhatIsNotOnePinpoint(String text) {
        assertThat(Pinpoint.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("pinpoints") Pinpoint pinpoint) {
        String text = pinpoint.toString();
        assertThat(Pinpoint.parse(text)).isEqualTo(pinpoint);
        assertThat(Pinpoint.read(text))
                .contains(new AsWritten<Pinpoint, PinpointOddity>(pinpoint, text, Set.of()));
    }

    @Provide
    Arbitrary<Pinpoint> pinpoints() {
        return Citations.pinpoints();
    }
}
