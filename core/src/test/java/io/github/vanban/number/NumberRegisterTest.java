package io.github.vanban.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.number.RegisterProblem.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NumberRegisterTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void beginsAt01EveryYear() {
        NumberRegister register = NumberRegister.empty();
        assertThat(register.next("KH-MGLH", 2026)).hasToString("01/KH-MGLH");

        register = register.register(DocumentNumber.parse("01/KH-MGLH"), NEW_YEAR);
        assertThat(register.next("KH-MGLH", 2026)).hasToString("02/KH-MGLH");
        assertThat(register.next("KH-MGLH", 2027)).hasToString("01/KH-MGLH");
    }

    @Test
    void runsAllTypesTogetherInOneSeries() {
        NumberRegister register = book(NumberSeries.ONE, "01/KH-MGLH", "02/QĐ-MGLH", "03/MGLH-VP");
        assertThat(register.next("TB-MGLH", 2026)).hasToString("04/TB-MGLH");
        assertThat(register.problems()).isEmpty();
    }

    @Test
    void runsEveryTypeByItselfInSeriesPerType() {
        NumberRegister register =
                book(NumberSeries.PER_TYPE, "01/KH-MGLH", "01/QĐ-MGLH", "01/MGLH-VP", "02/KH-MGLH");
        assertThat(register.next("KH-MGLH", 2026)).hasToString("03/KH-MGLH");
        assertThat(register.next("QĐ-MGLH", 2026)).hasToString("02/QĐ-MGLH");
        assertThat(register.next("MGLH-TCM", 2026)).hasToString("02/MGLH-TCM");
        assertThat(register.problems()).isEmpty();
    }

    @Test
    void givesCopiesOneSeriesAndNormativeDocumentsOnePerType() {
        for (NumberSeries series : NumberSeries.values()) {
            NumberRegister register = book(
                    series,
                    "01/KH-UBND",
                    "01/SY-UBND",
                    "02/TrS-UBND",
                    "01/2026/QĐ-UBND",
                    "01/2026/CT-UBND");
            assertThat(register.next("SL-UBND", 2026)).hasToString("03/SL-UBND");
            assertThat(register.next("2026/QĐ-UBND", 2026)).hasToString("02/2026/QĐ-UBND");
            assertThat(register.next("2026/CT-UBND", 2026)).hasToString("02/2026/CT-UBND");
            assertThat(register.problems()).isEmpty();
        }
    }

    @Test
    void refusesANumberThatItsSeriesHas() {
        NumberRegister register = book(NumberSeries.ONE, "01/KH-MGLH", "02/QĐ-MGLH");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        register.register(DocumentNumber.parse("01/KH-MGLH"), NEW_YEAR.plusDays(9)))
                .withMessageContaining("01/KH-MGLH of 2026-01-10")
                .withMessageContaining("01/KH-MGLH of 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.register(DocumentNumber.parse("02/KH-MGLH"), NEW_YEAR))
                .withMessageContaining("02/QĐ-MGLH");
        assertThat(register.register(DocumentNumber.parse("01/KH-MGLH"), NEW_YEAR.plusYears(1))
                        .entries())
                .hasSize(3);
    }

    @Test
    void refusesBlanksAndPartyNumbers() {
        NumberRegister register = NumberRegister.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.register(DocumentNumber.parse("/KH-MGLH"), NEW_YEAR))
                .withMessageContaining("withOrdinal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.register(DocumentNumber.parse("05-NQ/ĐU"), NEW_YEAR))
                .withMessageContaining("term");
    }

    @Test
    void anOlderRegisterStaysAsItWas() {
        NumberRegister before = NumberRegister.empty();
        before.register(DocumentNumber.parse("01/KH-MGLH"), NEW_YEAR);
        assertThat(before.entries()).isEmpty();
        assertThat(before.next("KH-MGLH", 2026)).hasToString("01/KH-MGLH");
    }

    @Test
    void reportsGapsDuplicatesAndNumbersOutOfDateOrder() {
        RegisterEntry third = entry("03/KH-UBND", 3);
        RegisterEntry thirdAgain = entry("03/QĐ-UBND", 4);
        RegisterEntry sixth = entry("06/TB-UBND", 9);
        RegisterEntry seventh = entry("07/UBND-VX", 8);
        NumberRegister register =
                NumberRegister.of(NumberSeries.ONE, List.of(seventh, third, sixth, thirdAgain));

        assertThat(register.problems())
                .containsExactly(
                        new RegisterProblem(Kind.GAP, List.of(third)),
                        new RegisterProblem(Kind.DUPLICATE, List.of(third, thirdAgain)),
                        new RegisterProblem(Kind.GAP, List.of(thirdAgain, sixth)),
                        new RegisterProblem(Kind.OUT_OF_DATE_ORDER, List.of(sixth, seventh)));
    }

    @Test
    void takesASubNumberForNeitherGapNorDuplicate() {
        assertThat(book(NumberSeries.ONE, "01/KH-UBND", "01a/KH-UBND", "02/KH-UBND")
                        .problems())
                .isEmpty();
    }

    @Test
    void checksABigBookSoon() {
        List<RegisterEntry> entries = new ArrayList<>();
        for (int i = 200_000; i > 0; i--) {
            entries.add(new RegisterEntry(DocumentNumber.of(i, "KH-UBND"), NEW_YEAR));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(NumberRegister.of(NumberSeries.ONE, entries).problems())
                        .isEmpty());
    }

    @Test
    void keepsOneSeriesForAllAdministrativeDocumentsWhateverTheirSymbol() {
        NumberRegister one = book(NumberSeries.ONE, "01/KH-UBND");

        for (String symbol :
                List.of("QĐ-UBND", "UBND-VX", "CV-UBND", "KHPH-MTTQ-UBND", "2026/KH-UBND")) {
            assertThat(one.next(symbol, 2026)).hasToString("02/" + symbol);
        }
        assertThat(one.next("2026/QĐ-UBND", 2026)).hasToString("01/2026/QĐ-UBND");
        assertThat(one.next("SY-UBND", 2026)).hasToString("01/SY-UBND");
    }

    @Test
    void keepsOneSeriesForAllLettersPerType() {
        assertThat(book(NumberSeries.PER_TYPE, "01/UBND-VX").next("CV-UBND", 2026))
                .hasToString("02/CV-UBND");
    }

    @Test
    void refusesNumbersThatRunThroughATerm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberRegister.empty().next("2026/QH16", 2026))
                .withMessageContaining("term");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberRegister.empty().next("2026/QĐ-UBND", 2025))
                .withMessageContaining("another year");
    }

    @Test
    void findsANumberThatCarriesAnotherYearThanItsDate() {
        NumberRegister register = NumberRegister.of(
                NumberSeries.ONE,
                List.of(
                        new RegisterEntry(
                                DocumentNumber.parse("01/2025/QĐ-UBND"), LocalDate.of(2026, 1, 2)),
                        new RegisterEntry(
                                DocumentNumber.parse("01/2026/QĐ-UBND"),
                                LocalDate.of(2026, 1, 5))));

        assertThat(register.problems())
                .extracting(RegisterProblem::kind)
                .containsExactly(RegisterProblem.Kind.OTHER_YEAR);
    }

    @Test
    void ordersDottedNumbersByTheirParts() {
        NumberRegister register = NumberRegister.of(
                NumberSeries.ONE,
                List.of(
                        new RegisterEntry(
                                DocumentNumber.parse("66.2/2026/NQ-CP"), LocalDate.of(2026, 1, 2)),
                        new RegisterEntry(
                                DocumentNumber.parse("66.10/2026/NQ-CP"),
                                LocalDate.of(2026, 1, 9))));

        assertThat(register.problems())
                .extracting(RegisterProblem::kind)
                .containsExactly(RegisterProblem.Kind.GAP);
    }

    @Property(tries = 200, seed = "20200305")
    void neverRepeatsANumber(
            @ForAll("symbols") @Size(max = 60) List<String> symbols, @ForAll NumberSeries series) {
        NumberRegister register = NumberRegister.empty(series);
        Set<DocumentNumber> given = new HashSet<>();
        for (String symbol : symbols) {
            DocumentNumber next = register.next(symbol, 2026);
            assertThat(given.add(next)).isTrue();
            register = register.register(next, NEW_YEAR.plusDays(given.size()));
        }
        assertThat(register.problems()).isEmpty();
        assertThat(NumberRegister.of(series, register.entries()).problems()).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> symbols() {
        return Arbitraries.of(
                        "KH-UBND",
                        "QĐ-UBND",
                        "UBND-VX",
                        "UBND-NC",
                        "SY-UBND",
                        "TrS-UBND",
                        "2026/QĐ-UBND",
                        "2026/KH-UBND",
                        "CV-UBND",
                        "KHPH-MTTQ-UBND",
                        "2026/TTLT-BTC-BCA",
                        "VBHN-BTC")
                .list();
    }

    private static NumberRegister book(NumberSeries series, String... numbers) {
        return NumberRegister.of(
                series, Stream.of(numbers).map(number -> entry(number, 1)).toList());
    }

    private static RegisterEntry entry(String number, int day) {
        return new RegisterEntry(DocumentNumber.parse(number), NEW_YEAR.withDayOfMonth(day));
    }
}
