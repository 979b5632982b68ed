package io.github.vanban.read;

import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;
import io.github.vanban.internal.lines.Marker;
import io.github.vanban.internal.lines.MarkerScanner;
import io.github.vanban.source.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code Kính gửi} and to whom, on its line or on lines of their own (ô số 9a). */
final class AddresseeReader {

    private static final int MOST_LINES = 60;
    private static final int LONGEST_REST = 60;

    private final Manuscript manuscript;
    private final int limit;
    private final List<String> addressees = new ArrayList<>();
    private @Nullable PlaceAndDate issued;
    private int next;

    AddresseeReader(Manuscript manuscript, int limit) {
        this.manuscript = manuscript;
        this.limit = limit;
    }

    /** The line after the last addressee. */
    int next() {
        return next;
    }

    /** A place and date that a flattened table left behind {@code Kính gửi:}, or null. */
    @Nullable
    PlaceAndDate issued() {
        return issued;
    }

    /** Reads from the line that begins with {@code Kính gửi}. */
    List<String> read(int line) {
        Lines lines = manuscript.lines();
        int label = labelEnd(lines.from(line), lines.to(line));
        manuscript.trace().mark(lines.from(line), label, Part.ADDRESSEES_LABEL, Places.PREAMBLE);
        next = line + 1;
        int from = blanks(label, lines.to(line));
        boolean dashed = false;
        int date = manuscript.next(next, limit);
        if (from == lines.to(line)
                && date < limit
                && HeaderForm.placeAndDate(manuscript.text(), lines.from(date), lines.to(date))) {
            issued = IssuedLine.read(manuscript.trace(), manuscript.line(date));
            next = date + 1;
        }
        if (from < lines.to(line)) {
            dashed = bullet(from, lines.to(line)) > from;
            next = item(line, from);
        }
        for (int further = manuscript.next(next, limit);
                further < limit && further - line < MOST_LINES && another(further, dashed);
                further = manuscript.next(next, limit)) {
            dashed |= bullet(lines.from(further), lines.to(further)) > lines.from(further);
            next = item(further, lines.from(further));
        }
        return addressees;
    }

    /** Whether a line is one more addressee: a dash after a dash, or a line of a list without dashes. */
    private boolean another(int line, boolean dashed) {
        Lines lines = manuscript.lines();
        boolean hasDash = bullet(lines.from(line), lines.to(line)) > lines.from(line);
        int before = manuscript.previous(line);
        if (addressees.isEmpty() || hasDash) {
            boolean closed = line > next && lines.last(before) == '.';
            return addressees.isEmpty() || (dashed ? !closed : line == next);
        }
        return !dashed && line == next && lines.last(before) == ';';
    }

    /** Reads one addressee; gives the line after it. */
    private int item(int line, int from) {
        Lines lines = manuscript.lines();
        int last = line;
        while (last + 1 < limit && goesOn(last)) {
            last++;
        }
        Passage item = manuscript.lines(line, last).from(from);
        int content = bullet(from, lines.to(line));
        item.mark(
                manuscript.trace(),
                Part.ADDRESSEE,
                Places.PREAMBLE.child("addressees", addressees.size()));
        String words = ListItem.withoutEndMark(item.from(content).words());
        if (!words.isEmpty()) {
            addressees.add(words);
        }
        return last + 1;
    }

    /** Whether an addressee goes on in the next line: it must be open, and the next a short rest. */
    private boolean goesOn(int line) {
        Lines lines = manuscript.lines();
        String text = manuscript.text();
        int later = line + 1;
        if (manuscript.silent(later)
                || LineForm.ended(text, lines.from(line), lines.to(line))
                || bullet(lines.from(later), lines.to(later)) > lines.from(later)
                || BasisSplitter.opens(text, lines.from(later), lines.to(later))) {
            return false;
        }
        boolean open = lines.last(line) == ','
                || TitleReader.JOINTS.endAt(text, lines.from(line), lines.to(line));
        boolean rest = LineForm.ended(text, lines.from(later), lines.to(later))
                && lines.length(later) < LONGEST_REST;
        return open
                || (LineForm.small(text, lines.from(later), lines.to(later))
                        && manuscript.wrapping().joins(line, later, 0))
                || (rest && manuscript.wrapping().printed());
    }

    private int labelEnd(int from, int to) {
        int at = from;
        while (at < to && manuscript.text().charAt(at) != ':' && at - from < 12) {
            at++;
        }
        if (at < to && manuscript.text().charAt(at) == ':') {
            at++;
            int second = blanks(at, to);
            return second < to && manuscript.text().charAt(second) == ':' ? second + 1 : at;
        }
        return Math.min(to, from + "Kính gửi".length());
    }

    /** Past a dash or bullet and the blanks behind it; the beginning when there is none. */
    private int bullet(int from, int to) {
        Marker marker = MarkerScanner.scan(manuscript.text(), from, to);
        return marker != null && !marker.style().numbered() ? blanks(marker.end(), to) : from;
    }

    private int blanks(int from, int to) {
        int at = from;
        while (at < to && Lines.isBlank(manuscript.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
