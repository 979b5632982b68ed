package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.Copies;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Viện dẫn điểm, khoản, điều: which part of a document is meant, from small to large and without
 * commas (Phụ lục II, Mục V.7), e.g. {@code điểm a khoản 2 Điều 103}.
 *
 * <pre>{@code
 * Pinpoint.article("5").clause("2").point("a").toString();  // điểm a khoản 2 Điều 5
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param units the units from small to large, each level at most once; at least one
 */
public record Pinpoint(List<Unit> units) {

    static final String SUBJECT = "pinpoint";

    /** Bậc: the levels of a document that a pinpoint can name, smallest first. */
    public enum Level {
        /** Điểm: a letter, also with a figure ({@code a1}). */
        DIEM("điểm"),
        /** Khoản: a number, also with a letter ({@code 1a}). */
        KHOAN("khoản"),
        /** Điều: a number, also with a letter ({@code 5a}). */
        DIEU("Điều"),
        /** Tiểu mục: a number. */
        TIEU_MUC("Tiểu mục"),
        /** Mục: a number; La Mã in texts without Điều, as in the decree's own Phụ lục I. */
        MUC("Mục"),
        /** Chương: La Mã. */
        CHUONG("Chương"),
        /** Phần: La Mã. */
        PHAN("Phần");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word before the label, in the letter case of the decree. */
        public String word() {
            return word;
        }
    }

    /**
     * One unit of a pinpoint, e.g. {@code khoản 2}. Immutable and thread-safe.
     *
     * @param level bậc
     * @param label the number or letter, as the level demands
     */
    public record Unit(Level level, String label) {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException when the level is not counted like this
         */
        public Unit {
            requireNonNull(level, "level");
            requireNonNull(label, "label");
            if (!PinpointLabels.fits(level, label)) {
                throw new IllegalArgumentException(
                        "label: \"" + label + "\" does not count " + level.word());
            }
        }

        /** The unit as it is printed: {@code khoản 2}. */
        @Override
        public String toString() {
            return level.word + ' ' + label;
        }
    }

    /**
     * Checks the order of the units.
     *
     * @throws IllegalArgumentException when there are none, or they do not go from small to large
     */
    public Pinpoint {
        units = Copies.listOrEmpty(units, "units");
        if (units.isEmpty()) {
            throw new IllegalArgumentException("units: none; name at least one");
        }
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i - 1).level.compareTo(units.get(i).level) >= 0) {
                throw new IllegalArgumentException(
                        "units: " + units.get(i - 1) + " cannot stand before " + units.get(i));
            }
        }
    }

    /** A pinpoint of one unit, for what has no Điều: {@code of(Level.MUC, "II")}. */
    public static Pinpoint of(Level level, String label) {
        return new Pinpoint(List.of(new Unit(level, label)));
    }

    /** Điều: the start of most pinpoints. */
    public static Pinpoint article(String label) {
        return of(Level.DIEU, label);
    }

    /** Khoản: the same pinpoint within this clause. */
    public Pinpoint clause(String label) {
        return with(Level.KHOAN, label);
    }

    /** Điểm: the same pinpoint within this point. */
    public Pinpoint point(String label) {
        return with(Level.DIEM, label);
    }

    /**
     * The same pinpoint with one more unit, put where its level belongs.
     *
     * @throws IllegalArgumentException when the level is there already, or not counted like this
     */
    public Pinpoint with(Level level, String label) {
        List<Unit> more = new ArrayList<>(units);
        more.add(new Unit(level, label));
        more.sort(Comparator.comparing(Unit::level));
        return new Pinpoint(more);
    }

    /**
     * Reads a pinpoint in the canonical form only; {@code Điều 5 khoản 2} is refused.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pinpoint parse(String text) {
        PinpointReader reader = new PinpointReader(text);
        Pinpoint pinpoint = reader.pinpoint();
        if (pinpoint == null) {
            throw reader.problem();
        }
        return Canonical.exact(SUBJECT, text, pinpoint);
    }

    /** Reads a pinpoint in the canonical form, or gives nothing. */
    public static Optional<Pinpoint> tryParse(String text) {
        return Optional.ofNullable(new PinpointReader(text).pinpoint())
                .filter(pinpoint -> pinpoint.toString().equals(text));
    }

    /**
     * Reads a pinpoint as people write it: {@code Điểm a), Khoản 2, điều 5}, {@code Điều 5 khoản
     * 2}; several points or clauses at once are not one pinpoint and are not read.
     */
    public static Optional<AsWritten<Pinpoint, PinpointOddity>> read(String text) {
        PinpointReader reader = new PinpointReader(text);
        return Optional.ofNullable(reader.pinpoint())
                .map(pinpoint -> new AsWritten<>(pinpoint, text, reader.oddities()));
    }

    /** The canonical form: {@code điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I}. */
    @JsonValue
    @Override
    public String toString() {
        return units.stream().map(Unit::toString).collect(Collectors.joining(" "));
    }
}
