package io.github.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.text.SeededProperty;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {

    @Test
    void padsTheDayBelowTenAndOnlyTheFirstTwoMonths() {
        assertThat(DocumentDate.of(5, 1, 2020)).hasToString("ngày 05 tháng 01 năm 2020");
        assertThat(DocumentDate.of(29, 6, 2019)).hasToString("ngày 29 tháng 6 năm 2019");
        assertThat(DocumentDate.of(5, 3, 2020)).hasToString("ngày 05 tháng 3 năm 2020");
        assertThat(DocumentDate.of(10, 2, 2020)).hasToString("ngày 10 tháng 02 năm 2020");
        assertThat(DocumentDate.of(31, 12, 9999)).hasToString("ngày 31 tháng 12 năm 9999");
    }

    @Test
    void leavesNothingWhereAPartIsBlank() {
        assertThat(DocumentDate.ofMonth(7, 2021)).hasToString("ngày tháng 7 năm 2021");
        assertThat(DocumentDate.ofYear(2021)).hasToString("ngày tháng năm 2021");
    }

    @Test
    void refusesWhatTheCalendarDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentDate.of(31, 2, 2020))
                .withMessage("DocumentDate: no day 31 of month 2 in the year 2020");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentDate.of(29, 2, 2023));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentDate.of(0, 1, 2023));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentDate.ofMonth(13, 2023));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentDate.ofYear(999));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentDate.ofYear(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentDate(5, null, 2023));
    }

    @Test
    void knowsTheCalendarAndTheBoundsOfABlank() {
        DocumentDate date = DocumentDate.of(29, 2, 2024);
        assertThat(date.toLocalDate()).contains(LocalDate.of(2024, 2, 29));
        assertThat(date.earliest()).isEqualTo(date.latest()).isEqualTo("2024-02-29");
        DocumentDate month = DocumentDate.ofMonth(2, 2024);
        assertThat(month.toLocalDate()).isEmpty();
        assertThat(month.earliest()).isEqualTo("2024-02-01");
        assertThat(month.latest()).isEqualTo("2024-02-29");
        assertThat(DocumentDate.ofYear(2024).earliest()).isEqualTo("2024-01-01");
        assertThat(DocumentDate.ofYear(2024).latest()).isEqualTo("2024-12-31");
        assertThat(DocumentDate.of(LocalDate.of(2023, 3, 29)))
                .isEqualTo(DocumentDate.of(29, 3, 2023));
    }

    @Test
    void printsSlashesOnlyWhenItIsComplete() {
        assertThat(DocumentDate.of(5, 3, 2020).slashed()).isEqualTo("05/3/2020");
        assertThat(DocumentDate.of(12, 1, 2020).slashed()).isEqualTo("12/01/2020");
        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentDate.ofMonth(3, 2020).slashed())
                .withMessageContaining("toLocalDate()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 5 tháng 3 năm 2020 | 5 | '05 tháng 3 năm 2020'",
                "ngày 29 tháng 03 năm 2023 | 14 | '3 năm 2023'",
                "ngày 29 tháng 1 năm 2023 | 14 | '01 năm 2023'",
                "ngày  29 tháng 3 năm 2023 | 5 | '29 tháng 3 năm 2023'",
                "Ngày 29 tháng 3 năm 2023 | 0 | 'ngày 29 tháng 3 năm 2023'",
                "ngày 31 tháng 2 năm 2020 | 5 | a day that the calendar has",
                "ngày 29 tháng 3 năm 23 | 20 | a year of four digits, from 1000 to 9999",
                "ngày 29 tháng 3 năm 20233 | 20 | a year of four digits, from 1000 to 9999",
                "ngày 29 tháng năm 2023 | 14 | a month as 01, 02, 3 … 12",
                "ngày 29 tháng 3 năm 2023. | 24 | the end",
                "ngày hội | 5 | a day from 01 to 31, or 'tháng'",
                "28/3/2023 | 0 | 'ngày 28 tháng 3 năm 2023'",
                "hôm nay | 0 | 'ngày'"
            })
    void refusesOtherFormsAndSaysWhere(String text, int index, String expected) {
        assertThatExceptionOfType(MalformedTextException.class)
                .isThrownBy(() -> DocumentDate.parse(text))
                .satisfies(e -> {
                    assertThat(e.subject()).isEqualTo("document date");
                    assertThat(e.index()).isEqualTo(index);
                    assertThat(e.expected().replace("'", "")).startsWith(expected.replace("'", ""));
                });
        assertThat(DocumentDate.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 29 tháng 03 năm 2023 | ngày 29 tháng 3 năm 2023 | PADDED_MONTH",
                "ngày 5 tháng 1 năm 2020 | ngày 05 tháng 01 năm 2020 | UNPADDED_DAY UNPADDED_MONTH",
                "ngày … tháng 7 năm 2021 | ngày tháng 7 năm 2021 | DOTTED_BLANK",
                "ngày ..... tháng ..... năm 2022 | ngày tháng năm 2022 | DOTTED_BLANK",
                "ngày......tháng......năm 2022 | ngày tháng năm 2022 | DOTTED_BLANK",
                "ngày     tháng 7 năm 2021 | ngày tháng 7 năm 2021 | SPACING",
                "ngày 28/03/2023 | ngày 28 tháng 3 năm 2023 | SLASHES",
                "28/3/2023 | ngày 28 tháng 3 năm 2023 | MISSING_WORD SLASHES",
                "13-9-2022 | ngày 13 tháng 9 năm 2022 | MISSING_WORD HYPHENS",
                "13.9.2022 | ngày 13 tháng 9 năm 2022 | MISSING_WORD DOTS",
                "ngày 27 /5/2008 | ngày 27 tháng 5 năm 2008 | SPACING SLASHES",
                "ngày ..../7/2021 | ngày tháng 7 năm 2021 | DOTTED_BLANK SLASHES",
                "Ngày 29 THÁNG 3 năm 2023 | ngày 29 tháng 3 năm 2023 | LETTER_CASE",
                "ngày\u00A029 tháng 3 năm 2023 | ngày 29 tháng 3 năm 2023 | SPACING",
                "ngày 17 tháng 6 năm2010 | ngày 17 tháng 6 năm 2010 | SPACING",
                "ngày 19 tháng 07năm 2023 | ngày 19 tháng 7 năm 2023 | SPACING PADDED_MONTH",
                "ngàytháng 7 năm 2021 | ngày tháng 7 năm 2021 | SPACING"
            })
    void readsWhatPeopleWriteAndSaysWhatWasOff(String text, String canonical, String oddities) {
        AsWritten<DocumentDate, DateOddity> written = DocumentDate.read(text).orElseThrow();
        assertThat(written.value()).isEqualTo(DocumentDate.parse(canonical));
        assertThat(written.raw()).isEqualTo(text);
        assertThat(written.oddities())
                .extracting(DateOddity::name)
                .containsExactly(oddities.split(" "));
    }

    @Test
    void readsDecomposedLetters() {
        String text = Normalizer.normalize("ngày 29 tháng 3 năm 2023", Normalizer.Form.NFD);
        assertThat(DocumentDate.tryParse(text)).isEmpty();
        assertThat(DocumentDate.read(text).orElseThrow().oddities())
                .containsExactly(DateOddity.DECOMPOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày",
                "2023",
                "tháng 7 năm 2021",
                "ngày ... tháng ... năm 20...",
                "ngày 5 tháng … năm 2020",
                "5/2020",
                "28/3-2023",
                "32/1/2020",
                "28/13/2023",
                "28/3/23",
                "ngày 30 tháng 2 năm 2020",
                "ngày 100 tháng 3 năm 2020",
                "ngày 5 tháng ba năm 2020",
                "ngày 28/3/2023 của",
                "٢٨/٣/٢٠٢٣",
                "2020-03-05",
                "/7/2021",
                ".3.2020"
            })
    void doesNotReadWhatIsNoDate(String text) {
        assertThat(DocumentDate.read(text)).isEmpty();
        assertThat(DocumentDate.tryParse(text)).isEmpty();
    }

    @SeededProperty
    void printsWhatItParses(@ForAll("dates") DocumentDate date) {
        assertThat(DocumentDate.parse(date.toString())).isEqualTo(date);
        assertThat(DocumentDate.tryParse(date.toString())).contains(date);
        assertThat(DocumentDate.read(date.toString()))
                .contains(new AsWritten<DocumentDate, DateOddity>(date, date.toString(), Set.of()));
    }

    @SeededProperty
    void readsItsOwnSlashes(@ForAll("complete") DocumentDate date) {
        assertThat(DocumentDate.read(date.slashed()).orElseThrow().value()).isEqualTo(date);
        assertThat(date.toLocalDate()).contains(date.earliest()).contains(date.latest());
    }

    @Test
    void staysLinearOnHostileText() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> HostileTexts.around(
                                "ngày 05 tháng 3 năm 2020", "ngày ", "ngày …", "28/3/2023", "…/")
                        .forEach(text -> {
                            DocumentDate.read(text);
                            DocumentDate.tryParse(text);
                            PlaceAndDate.read(text);
                        }));
    }

    @Provide
    Arbitrary<DocumentDate> dates() {
        return Dates.dates();
    }

    @Provide
    Arbitrary<DocumentDate> complete() {
        return Dates.complete();
    }
}
