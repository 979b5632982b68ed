package io.github.vanban.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.internal.Copies;
import io.github.vanban.mark.Marks;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.organ.Organ;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phần đầu văn bản: what stands above the title: issuing organs, number, place and date, marks (ô
 * số 2, 3, 4 and 10 to 13 of Phụ lục I, Phần I, Mục IV). Immutable and thread-safe.
 *
 * @param issuers cơ quan ban hành; several when they issue jointly, none when the text lost them
 * @param number số, ký hiệu; null when there is none at all (a blank ordinal is a number)
 * @param issued địa danh và thời gian ban hành, or null
 * @param marks urgency, secrecy and the like; {@link Marks#none()} for most papers
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Header(
        List<Organ> issuers,
        @Nullable DocumentNumber number,
        @Nullable PlaceAndDate issued,
        Marks marks) {

    private static final Header EMPTY = new Header(List.of(), null, null, Marks.none());

    /** Copies; marks that are null, as JSON may leave them out, become none. */
    public Header {
        issuers = Copies.listOrEmpty(issuers, "issuers");
        marks = marks == null ? Marks.none() : marks;
    }

    /** A header of which nothing is known. */
    public static Header empty() {
        return EMPTY;
    }
}
