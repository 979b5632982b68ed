package io.github.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAndDateTest {

    @Test
    void printsTheLineOfTheDecree() {
        assertThat(PlaceAndDate.of("Hà Nội", DocumentDate.of(5, 1, 2020)))
                .hasToString("Hà Nội, ngày 05 tháng 01 năm 2020");
        assertThat(PlaceAndDate.of("Tân Hồng", DocumentDate.ofMonth(7, 2021)))
                .hasToString("Tân Hồng, ngày tháng 7 năm 2021");
        assertThat(new PlaceAndDate("Quận 1", null)).hasToString("Quận 1");
        assertThat(new PlaceAndDate(null, DocumentDate.ofYear(2021)))
                .hasToString("ngày tháng năm 2021");
    }

    @Test
    void needsAPlaceThatCanBeToldFromTheDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceAndDate(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceAndDate("\u00A0", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceAndDate.of("long hậu", DocumentDate.ofYear(2021)))
                .withMessageContaining("must begin with a capital");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaceAndDate("Xã A, huyện B", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaceAndDate("Hà Nội ngày 5", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Long Hậu,ngày 29 tháng 3 năm 2023' | 9",
                "'Long Hậu, ngày 29 tháng 03 năm 2023' | 24",
                "'long hậu, ngày 29 tháng 3 năm 2023' | 0",
                "'Long Hậu, ngày 31 tháng 2 năm 2023' | 15",
                "'Long Hậu ngày 29 tháng 3 năm 2023' | 8",
                "'Long Hậu, hôm nay' | 10"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> PlaceAndDate.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
        assertThat(PlaceAndDate.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Long Hậu, ngày 29 tháng 03 năm 2023' | 'Long Hậu, ngày 29 tháng 3 năm 2023' | PADDED_MONTH",
                "'Long Hậu ngày 29 tháng 3 năm 2023' | 'Long Hậu, ngày 29 tháng 3 năm 2023' | NO_COMMA",
                "'long hậu, ngày 29 tháng 3 năm 2023' | 'Long hậu, ngày 29 tháng 3 năm 2023' | LOWER_CASE_PLACE",
                "'Hải Dương, 28/3/2023' | 'Hải Dương, ngày 28 tháng 3 năm 2023' | MISSING_WORD SLASHES",
                "'Tân Triều , ngày 14 tháng 9 năm 2026' | 'Tân Triều, ngày 14 tháng 9 năm 2026' | SPACING",
                "'………, ngày … tháng … năm 2021' | 'ngày tháng năm 2021' | DOTTED_BLANK",
                "'Hải Dương, ngày    tháng 07 năm 2023' | 'Hải Dương, ngày tháng 7 năm 2023' | SPACING PADDED_MONTH"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<PlaceAndDate, DateOddity> written = PlaceAndDate.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(PlaceAndDate.parse(canonical));
        assertThat(written.oddities())
                .extracting(DateOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm nay",
                ", ngày 5 tháng 3 năm 2020",
                "Xã A, huyện B, ngày 5 tháng 3 năm 2020",
                "1, 2"
            })
    void doesNotReadWhatIsNoSuchLine(String text) {
        assertThat(PlaceAndDate.read(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("lines") PlaceAndDate line) {
        assertThat(PlaceAndDate.parse(line.toString())).isEqualTo(line);
        assertThat(PlaceAndDate.read(line.toString()))
                .contains(new AsWritten<PlaceAndDate, DateOddity>(line, line.toString(), Set.of()));
    }

    @Provide
    Arbitrary<PlaceAndDate> lines() {
        return Dates.placesAndDates();
    }
}
