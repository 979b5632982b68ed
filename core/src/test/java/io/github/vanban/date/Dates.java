package io.github.vanban.date;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary dates. */
@SuppressWarnings("exports") // for tests only: core itself does not require jqwik
public final class Dates {

    private Dates() {}

    /** Dates of every shape: complete, without a day, without day and month. */
    public static Arbitrary<DocumentDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                complete(),
                Combinators.combine(months, years).as(DocumentDate::ofMonth),
                years.map(DocumentDate::ofYear));
    }

    /** Complete dates. */
    public static Arbitrary<DocumentDate> complete() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .map(DocumentDate::of);
    }

    /** Places and dates, either of them possibly missing. */
    public static Arbitrary<PlaceAndDate> placesAndDates() {
        Arbitrary<String> places = Arbitraries.of(
                "Long Hậu",
                "Thành phố Hồ Chí Minh",
                "Quận 1",
                "Đắk Lắk",
                "Bà Rịa - Vũng Tàu",
                "Xã Ea H'Leo",
                "Ô 4");
        return Arbitraries.oneOf(
                Combinators.combine(places, dates()).as(PlaceAndDate::of),
                places.map(place -> new PlaceAndDate(place, null)),
                dates().map(date -> new PlaceAndDate(null, date)));
    }
}
