package io.github.vanban.recipient;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import io.github.vanban.numeral.Numeral;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lưu: where a document is kept, the last line of Nơi nhận, e.g. {@code Lưu: VT, HC (2).} (Phụ lục
 * I, Phần I, Mục II.9).
 *
 * <p>The units are what commas separate in the printed form, and a number of copies at its end is
 * the copies, whichever component they were given in; the mark of a drafter stays with its unit
 * ({@code VHXH-Hiếu}). Immutable and thread-safe.
 *
 * @param units đơn vị lưu, e.g. {@code VT}, {@code HC}; at least one
 * @param copies số lượng bản lưu, at least 1, or null when it is not given
 */
public record Archive(List<String> units, @Nullable Integer copies) {

    private static final String SUBJECT = "archive line";

    /**
     * Splits the units as their printed form is split.
     *
     * @throws IllegalArgumentException when there is no unit, or fewer copies than 1
     */
    public Archive {
        if (copies != null && (copies < 1 || copies > Numeral.ARABIC.last())) {
            throw new IllegalArgumentException("copies: " + copies + "; give at least 1 or null");
        }
        List<String> lines = Copies.listOrEmpty(units, "units").stream()
                .map(unit -> OneLine.required(unit, "units"))
                .toList();
        ArchiveUnits printed = ArchiveUnits.of(ArchiveUnits.join(lines, copies));
        if (printed.units().isEmpty()) {
            throw new IllegalArgumentException("units: none; name at least one, e.g. VT");
        }
        units = printed.units();
        copies = printed.copies();
    }

    /** Where a document is kept: {@code Archive.of("VT", "TCCB")}. */
    public static Archive of(String... units) {
        return new Archive(List.of(units), null);
    }

    /** The same units with a number of copies: {@code Lưu: VT, HC (2).} */
    public Archive inCopies(int newCopies) {
        return new Archive(units, newCopies);
    }

    /**
     * Reads the line in the canonical form only, without the list's dash.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Archive parse(String text) {
        Archive archive = find(new ListLine(text));
        if (archive == null) {
            throw new MalformedTextException(SUBJECT, text, 0, "a line such as 'Lưu: VT, HC (2).'");
        }
        return Canonical.exact(SUBJECT, text, archive);
    }

    /** Reads the line in the canonical form, or gives nothing. */
    public static Optional<Archive> tryParse(String text) {
        return Optional.ofNullable(find(new ListLine(text)))
                .filter(archive -> archive.toString().equals(text));
    }

    /**
     * Reads the line as people write it: {@code - Lưu VT}, {@code Lưu: VT, VX, 03b.}; {@code Lưu ý:
     * …} is not such a line.
     */
    public static Optional<AsWritten<Archive, RecipientOddity>> read(String text) {
        ListLine line = new ListLine(text);
        return Optional.ofNullable(find(line))
                .map(archive -> new AsWritten<>(archive, text, line.oddities()));
    }

    /** The canonical form: {@code Lưu: VT, HC (2).} */
    @JsonValue
    @Override
    public String toString() {
        return "Lưu: " + ArchiveUnits.join(units, copies) + '.';
    }

    private static @Nullable Archive find(ListLine line) {
        ArchiveUnits units = ArchiveUnits.find(line);
        return units == null ? null : new Archive(units.units(), units.copies());
    }
}
