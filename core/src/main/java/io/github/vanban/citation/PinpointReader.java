package io.github.vanban.citation;

import io.github.vanban.citation.Pinpoint.Level;
import io.github.vanban.citation.Pinpoint.Unit;
import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.MalformedTextException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one pinpoint and notes what was off; one object for one text. */
final class PinpointReader {

    private final String text;
    private final Cursor cursor;
    private final Oddities<PinpointOddity> oddities = new Oddities<>(PinpointOddity.class);

    PinpointReader(String text) {
        this.text = text;
        this.cursor = new Cursor(Pinpoint.SUBJECT, OneLine.of(text));
    }

    Set<PinpointOddity> oddities() {
        return oddities.all();
    }

    MalformedTextException problem() {
        return cursor.problem(text);
    }

    /** The pinpoint, or null when the text is not one; call once. */
    @Nullable
    Pinpoint pinpoint() {
        oddities.noteForm(text, PinpointOddity.DECOMPOSED, PinpointOddity.SPACING);
        List<Unit> units = new ArrayList<>();
        do {
            Unit unit = unit();
            if (unit == null) {
                return null;
            }
            if (units.stream().anyMatch(earlier -> earlier.level() == unit.level())) {
                cursor.stop("another level than " + unit.level().word());
                return null;
            }
            units.add(unit);
        } while (takeSeparator());
        if (!cursor.atEnd()) {
            cursor.stop("a space or the end");
            return null;
        }
        List<Unit> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparing(Unit::level));
        oddities.note(PinpointOddity.ORDER, !sorted.equals(units));
        return new Pinpoint(sorted);
    }

    private boolean takeSeparator() {
        oddities.note(PinpointOddity.SPACING, cursor.peek() == ' ' && cursor.peek(1) == ',');
        boolean comma = cursor.take(",") || cursor.take(" ,");
        boolean spaced = cursor.take(" ");
        oddities.note(PinpointOddity.COMMA, comma);
        oddities.note(PinpointOddity.SPACING, comma && !spaced);
        return comma || spaced;
    }

    private @Nullable Unit unit() {
        Level level = level();
        if (level == null) {
            cursor.stop("one of điểm, khoản, Điều, Tiểu mục, Mục, Chương, Phần");
            return null;
        }
        if (!cursor.take(" ")) {
            cursor.stop("a space");
            return null;
        }
        int start = cursor.at();
        String written = label();
        String label = level == Level.CHUONG || level == Level.PHAN || level == Level.MUC
                ? written.toUpperCase(Locale.ROOT)
                : written.toLowerCase(Locale.ROOT);
        if (!PinpointLabels.fits(level, label)) {
            cursor.stop(start, "the number or letter of " + level.word());
            return null;
        }
        oddities.note(PinpointOddity.LETTER_CASE, !label.equals(written));
        oddities.note(PinpointOddity.BRACKET, level == Level.DIEM && cursor.take(")"));
        return new Unit(level, label);
    }

    /** Tiểu mục comes before Mục in the enum, and no other word begins like another. */
    private @Nullable Level level() {
        int start = cursor.at();
        for (Level level : Level.values()) {
            if (cursor.takeAnyCase(level.word())) {
                oddities.note(
                        PinpointOddity.LETTER_CASE, !cursor.line().startsWith(level.word(), start));
                return level;
            }
        }
        return null;
    }

    private String label() {
        int start = cursor.at();
        while (Character.isLetterOrDigit(cursor.peek())
                && cursor.at() - start <= PinpointLabels.LONGEST) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.line().substring(start, cursor.at());
    }
}
