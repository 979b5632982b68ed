package io.github.vanban.date;

import static io.github.vanban.internal.OneLine.isSpace;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.MalformedTextException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the line of ô 4 and notes what was off; one object for one text. */
final class PlaceAndDateReader {

    private static final String DATE_WORD = "ngày";

    private final String text;
    private final String line;
    private final Cursor cursor;
    private final Oddities<DateOddity> oddities = new Oddities<>(DateOddity.class);

    PlaceAndDateReader(String text) {
        this.text = text;
        this.line = OneLine.of(text);
        this.cursor = new Cursor(PlaceAndDate.SUBJECT, line);
    }

    Set<DateOddity> oddities() {
        return oddities.all();
    }

    MalformedTextException problem() {
        return cursor.problem(text);
    }

    /** The place and the date, or null when the text is not them; call once. */
    @Nullable
    PlaceAndDate placeAndDate() {
        oddities.noteForm(text, DateOddity.DECOMPOSED, DateOddity.SPACING);
        int comma = line.indexOf(',');
        int word = dateWord(line);
        if (comma < 0 && word < 0) {
            return placeOnly();
        }
        String place = place(line.substring(0, comma < 0 ? word : comma).strip());
        boolean blankPlace =
                place.isEmpty() && (comma < 0 || oddities.all().contains(DateOddity.DOTTED_BLANK));
        if (!blankPlace && (place.isEmpty() || !PlaceAndDate.namesPlace(place))) {
            cursor.stop(0, "a place that begins with a capital");
            return null;
        }
        moveToDate(comma, word);
        return withDate(place);
    }

    /** Where the word stands that begins a date in words, or -1. */
    static int dateWord(String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean wordStart = i == 0 || isSpace(line.charAt(i - 1));
            if (wordStart && line.regionMatches(true, i, DATE_WORD, 0, DATE_WORD.length())) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable PlaceAndDate placeOnly() {
        if (line.isEmpty() || !PlaceAndDate.namesPlace(line)) {
            cursor.stop(0, "a place that begins with a capital, or 'ngày'");
            return null;
        }
        return new PlaceAndDate(line, null);
    }

    private void moveToDate(int comma, int word) {
        if (comma < 0) {
            cursor.moveTo(word);
            oddities.note(DateOddity.NO_COMMA, word > 0);
            return;
        }
        cursor.moveTo(comma + 1);
        boolean spaced = cursor.take(" ");
        oddities.note(DateOddity.SPACING, !spaced || line.startsWith(" ,", comma - 1));
    }

    private @Nullable PlaceAndDate withDate(String place) {
        DateReader reader = new DateReader(line, cursor);
        DocumentDate date = reader.date();
        oddities.addAll(reader.oddities());
        return date == null ? null : new PlaceAndDate(place.isEmpty() ? null : place, date);
    }

    /** The place with its capital; empty when dots hold its place. */
    private String place(String written) {
        if (written.chars().allMatch(c -> c == ' ' || Cursor.isBlankSign((char) c))) {
            oddities.note(DateOddity.DOTTED_BLANK, !written.isEmpty());
            return "";
        }
        int first = written.codePointAt(0);
        if (!Character.isLowerCase(first)) {
            return written;
        }
        oddities.note(DateOddity.LOWER_CASE_PLACE, true);
        int length = Character.charCount(first);
        return written.substring(0, length).toUpperCase(Locale.ROOT) + written.substring(length);
    }
}
