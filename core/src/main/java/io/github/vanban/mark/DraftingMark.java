package io.github.vanban.mark;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.numeral.Numeral;
import io.github.vanban.text.MalformedTextException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Ký hiệu người soạn thảo văn bản và số lượng bản phát hành: ô 12 (Phụ lục I, Phần I, Mục III.3),
 * e.g. {@code PL.(300)}. Immutable and thread-safe.
 *
 * @param drafter ký hiệu người soạn thảo, e.g. {@code PL}
 * @param copies số lượng bản phát hành, at least 1, or null when it is not given
 */
public record DraftingMark(String drafter, @Nullable Integer copies) {

    private static final String SUBJECT = "drafting mark";

    /**
     * Checks both parts; the drafter's mark is kept on one line.
     *
     * @throws IllegalArgumentException when the drafter is blank or the copies are fewer than 1
     */
    public DraftingMark {
        drafter = OneLine.required(drafter, "drafter");
        if (copies != null && (copies < 1 || copies > Numeral.ARABIC.last())) {
            throw new IllegalArgumentException("copies: " + copies + "; give at least 1 or null");
        }
    }

    /** The mark of a drafter, without a number of copies. */
    public static DraftingMark of(String drafter) {
        return new DraftingMark(drafter, null);
    }

    /** The mark of a drafter and the number of copies that go out. */
    public static DraftingMark of(String drafter, int copies) {
        return new DraftingMark(drafter, copies);
    }

    /**
     * Reads a mark in the canonical form only.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DraftingMark parse(String text) {
        DraftingMark mark = find(text);
        if (mark == null) {
            throw new MalformedTextException(SUBJECT, text, 0, "a mark such as 'PL.(300)'");
        }
        return Canonical.exact(SUBJECT, text, mark);
    }

    /** Reads a mark in the canonical form, or gives nothing. */
    public static Optional<DraftingMark> tryParse(String text) {
        return Optional.ofNullable(find(text)).filter(mark -> mark.toString().equals(text));
    }

    /** The canonical form: {@code PL.(300)}. */
    @JsonValue
    @Override
    public String toString() {
        return drafter + '.' + (copies == null ? "" : "(" + copies + ")");
    }

    /** The mark, or null where there is none; the last full stop ends the drafter's part. */
    private static @Nullable DraftingMark find(String text) {
        int stop = text.lastIndexOf('.');
        if (stop < 0 || OneLine.of(text.substring(0, stop)).isEmpty()) {
            return null;
        }
        String drafter = text.substring(0, stop);
        if (stop == text.length() - 1) {
            return new DraftingMark(drafter, null);
        }
        boolean bracketed = text.startsWith("(", stop + 1) && text.endsWith(")");
        OptionalInt copies = bracketed
                ? Numeral.ARABIC.tryParse(text.substring(stop + 2, text.length() - 1))
                : OptionalInt.empty();
        return copies.isPresent() ? new DraftingMark(drafter, copies.getAsInt()) : null;
    }
}
