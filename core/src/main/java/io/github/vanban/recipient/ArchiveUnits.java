package io.github.vanban.recipient;

import static io.github.vanban.internal.Cursor.isDigit;

import io.github.vanban.internal.OneLine;
import io.github.vanban.numeral.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands after {@code Lưu:}: units between commas, and copies at the end. */
record ArchiveUnits(List<String> units, @Nullable Integer copies) {

    private static final String WORD = "Lưu";

    /** Splits what stands between {@code Lưu:} and the full stop. */
    static ArchiveUnits of(String printed) {
        List<String> units = new ArrayList<>();
        String rest = OneLine.withoutEndMark(printed);
        for (int from = 0; from <= rest.length(); ) {
            int comma = rest.indexOf(',', from);
            int end = comma < 0 ? rest.length() : comma;
            String unit = rest.substring(from, end).strip();
            if (!unit.isEmpty()) {
                units.add(unit);
            }
            from = end + 1;
        }
        Integer copies = units.isEmpty() ? null : takeCopies(units);
        return new ArchiveUnits(List.copyOf(units), copies);
    }

    /** Reads the whole line, or gives null when it is not one. */
    static @Nullable ArchiveUnits find(ListLine line) {
        String content = line.content();
        if (!content.regionMatches(true, 0, WORD, 0, WORD.length())) {
            return null;
        }
        boolean colon =
                content.startsWith(":", WORD.length()) || content.startsWith(" :", WORD.length());
        String rest = content.substring(colon ? content.indexOf(':') + 1 : WORD.length());
        // "Lưu VT." keeps something at VT; "Lưu ý" and "Lưu hành" are other words.
        if (!colon
                && (rest.length() < 2
                        || rest.charAt(0) != ' '
                        || !Character.isUpperCase(rest.codePointAt(1)))) {
            return null;
        }
        String printed = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        ArchiveUnits units = of(printed);
        if (units.units.isEmpty()) {
            return null;
        }
        line.note(RecipientOddity.LETTER_CASE, !content.startsWith(WORD));
        line.note(RecipientOddity.NO_COLON, !colon);
        line.note(RecipientOddity.NO_STOP, !rest.endsWith("."));
        line.note(RecipientOddity.SPACING, content.startsWith(" :", WORD.length()));
        units.noteForm(printed, line);
        return units;
    }

    /** Units and copies as they are printed. */
    static String join(List<String> units, @Nullable Integer copies) {
        return String.join(", ", units) + (copies == null ? "" : " (" + copies + ')');
    }

    private void noteForm(String printed, ListLine line) {
        String bare = OneLine.withoutEndMark(printed);
        String before = " " + join(units, null);
        boolean bracketed = bare.endsWith("(" + copies + ')') && !bare.startsWith(before + ',');
        boolean copiesForm = copies != null && !bracketed;
        boolean spaced =
                copiesForm ? bare.startsWith(before) : bare.equals(" " + join(units, copies));
        line.note(RecipientOddity.END_MARK, bare.length() < printed.length());
        line.note(RecipientOddity.COPIES_FORM, copiesForm);
        line.note(RecipientOddity.SPACING, !spaced);
    }

    /** Takes {@code (2)}, {@code (02b)} or a last unit {@code 03b} off the units. */
    private static @Nullable Integer takeCopies(List<String> units) {
        int lastIndex = units.size() - 1;
        String last = units.get(lastIndex);
        int bracket = last.endsWith(")") ? last.lastIndexOf('(') : -1;
        Integer copies =
                copies(bracket < 0 ? last : last.substring(bracket + 1, last.length() - 1));
        if (copies == null || (lastIndex == 0 && bracket <= 0)) {
            return null;
        }
        if (bracket > 0) {
            units.set(lastIndex, last.substring(0, bracket).strip());
        } else {
            units.remove(lastIndex);
        }
        return copies;
    }

    /** {@code 3}, {@code 03} or {@code 03b} as a number; null for anything else. */
    private static @Nullable Integer copies(String text) {
        String written = text.strip();
        String digits =
                written.endsWith("b") ? written.substring(0, written.length() - 1) : written;
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        boolean starts = zeros < digits.length() && isDigit(digits.charAt(zeros));
        return starts && Numeral.ARABIC.tryParse(digits.substring(zeros)).isPresent()
                ? Integer.valueOf(digits.substring(zeros))
                : null;
    }
}
