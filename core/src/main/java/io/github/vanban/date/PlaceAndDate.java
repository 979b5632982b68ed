package io.github.vanban.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Địa danh và thời gian ban hành văn bản: the line of ô 4 (Phụ lục I, Phần I, Mục II.4), e.g.
 * {@code Long Hậu, ngày 29 tháng 3 năm 2023}. Immutable and thread-safe.
 *
 * @param place địa danh, beginning with a capital and without a comma, or null when it is missing
 * @param date thời gian, or null when it is missing
 */
public record PlaceAndDate(@Nullable String place, @Nullable DocumentDate date) {

    static final String SUBJECT = "place and date";

    /**
     * Checks the place; it is kept on one line.
     *
     * @throws IllegalArgumentException when both are missing, or the place begins with anything
     *     but a capital, or contains a comma or the word {@code ngày}
     */
    public PlaceAndDate {
        place = OneLine.optional(place);
        if (place == null && date == null) {
            throw new IllegalArgumentException("PlaceAndDate: give a place, a date or both");
        }
        if (place != null && !namesPlace(place)) {
            throw new IllegalArgumentException(
                    "place: \"" + place + "\" must begin with a capital, without comma or 'ngày'");
        }
    }

    /** A place and a date. */
    public static PlaceAndDate of(String place, DocumentDate date) {
        return new PlaceAndDate(place, date);
    }

    /**
     * Reads the line in the canonical form only.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceAndDate parse(String text) {
        PlaceAndDateReader reader = new PlaceAndDateReader(text);
        PlaceAndDate line = reader.placeAndDate();
        if (line == null) {
            throw reader.problem();
        }
        return Canonical.exact(SUBJECT, text, line);
    }

    /** Reads the line in the canonical form, or gives nothing. */
    public static Optional<PlaceAndDate> tryParse(String text) {
        return Optional.ofNullable(new PlaceAndDateReader(text).placeAndDate())
                .filter(line -> line.toString().equals(text));
    }

    /**
     * Reads the line as people write it: without its comma, with a small letter first, with a
     * date in any form that {@link DocumentDate#read} knows, with dots for a blank place. Without a
     * date any text that could be a place is read as one.
     */
    public static Optional<AsWritten<PlaceAndDate, DateOddity>> read(String text) {
        PlaceAndDateReader reader = new PlaceAndDateReader(text);
        return Optional.ofNullable(reader.placeAndDate())
                .map(line -> new AsWritten<>(line, text, reader.oddities()));
    }

    /** The canonical form: {@code Long Hậu, ngày 29 tháng 3 năm 2023}. */
    @JsonValue
    @Override
    public String toString() {
        if (place == null || date == null) {
            return String.valueOf(place == null ? date : place);
        }
        return place + ", " + date;
    }

    static boolean namesPlace(String place) {
        return Character.isUpperCase(place.codePointAt(0))
                && place.indexOf(',') < 0
                && PlaceAndDateReader.dateWord(place) < 0;
    }
}
