package io.github.vanban.citation;

import io.github.vanban.date.DateOddity;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.Oddities;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.AsWritten;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the number, the date and the issuer of a citation, in whatever order they stand. */
final class CitationFields {

    private static final String OF = "của ";

    private static final Set<DateOddity> IN_FIGURES =
            EnumSet.of(DateOddity.SLASHES, DateOddity.HYPHENS, DateOddity.DOTS);

    private enum Field {
        NUMBER,
        DATE,
        ISSUER
    }

    private final Cursor cursor;
    private final String line;
    private final Oddities<CitationOddity> oddities;
    private final EnumSet<Field> read = EnumSet.noneOf(Field.class);
    private @Nullable DocumentNumber number;
    private @Nullable DocumentDate date;
    private @Nullable String issuer;

    CitationFields(Cursor cursor, Oddities<CitationOddity> oddities) {
        this.cursor = cursor;
        this.line = cursor.line();
        this.oddities = oddities;
    }

    @Nullable
    DocumentNumber number() {
        return number;
    }

    @Nullable
    DocumentDate date() {
        return date;
    }

    @Nullable
    String issuer() {
        return issuer;
    }

    /** Whether something that must be a number or a date begins at this word. */
    static boolean beginAt(String line, int word) {
        return NumberRun.afterWord(line, word) != null || DateRun.beginsAt(line, word);
    }

    /** Reads fields as long as there are any; false when one begins that cannot be read. */
    boolean readAll() {
        while (true) {
            gap();
            int at = cursor.at();
            NumberRun run = NumberRun.afterWord(line, at);
            if (run == null && read.isEmpty() && !DateRun.beginsAt(line, at)) {
                run = NumberRun.bare(line, at);
            }
            if (run != null && number == null) {
                if (!readNumber(run)) {
                    return false;
                }
            } else if (date == null && DateRun.beginsAt(line, at)) {
                if (!readDate()) {
                    return false;
                }
            } else if (issuer != null || !cursor.take(OF)) {
                return true;
            } else {
                readIssuer();
            }
        }
    }

    /** Where a phrase ends that a gap follows. */
    static int beforeGap(String line, int start, int end) {
        int last = end;
        while (last > start && isGap(line.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Steps over what parts two fields: one space, as printed, or commas and semicolons. */
    void gap() {
        boolean parted = cursor.take(" ") || line.startsWith(" ", cursor.at() - 1);
        boolean comma = false;
        while (isGap(cursor.peek())) {
            comma |= cursor.peek() != ' ';
            cursor.moveTo(cursor.at() + 1);
        }
        oddities.note(CitationOddity.COMMA, comma);
        oddities.note(CitationOddity.SPACING, !parted && !comma && !cursor.atEnd());
    }

    private boolean readNumber(NumberRun run) {
        String written = line.substring(run.start(), run.end());
        Optional<DocumentNumber> found = number(written);
        if (found.isEmpty()) {
            cursor.stop(run.start(), "a number such as '861/KH-PGD&ĐT'");
            return false;
        }
        noteNumberWord(line.substring(cursor.at(), run.start()));
        oddities.note(CitationOddity.NUMBER_FORM, !found.get().toString().equals(written));
        number = found.get();
        finish(Field.NUMBER, run.end());
        return true;
    }

    /** The number as it stands if it is one, and only otherwise what was meant by it. */
    private static Optional<DocumentNumber> number(String written) {
        return DocumentNumber.tryParse(written)
                .or(() -> DocumentNumber.read(written).map(AsWritten::value));
    }

    private void noteNumberWord(String word) {
        if (word.equals("số ")) {
            return;
        }
        boolean doubled = word.lastIndexOf("số") > 0;
        boolean colon = word.indexOf(':') >= 0;
        boolean cased = !word.isEmpty() && !word.startsWith("số");
        oddities.note(CitationOddity.MISSING_SO, word.isEmpty());
        oddities.note(CitationOddity.DOUBLED_SO, doubled);
        oddities.note(CitationOddity.COLON_AFTER_SO, colon);
        oddities.note(CitationOddity.LETTER_CASE, cased);
        oddities.note(CitationOddity.SPACING, !word.isEmpty() && !doubled && !colon && !cased);
    }

    private boolean readDate() {
        int end = DateRun.end(line, cursor.at());
        Optional<AsWritten<DocumentDate, DateOddity>> found =
                end < 0 ? Optional.empty() : DocumentDate.read(line.substring(cursor.at(), end));
        if (found.isEmpty()) {
            cursor.stop("a date such as 'ngày 05 tháng 3 năm 2020'");
            return false;
        }
        boolean figures = !Collections.disjoint(found.get().oddities(), IN_FIGURES);
        oddities.note(CitationOddity.NUMERIC_DATE, figures);
        oddities.note(CitationOddity.DATE_FORM, !figures && !found.get().clean());
        date = found.get().value();
        finish(Field.DATE, end);
        return true;
    }

    private void readIssuer() {
        int start = cursor.at();
        int end = beforeGap(line, start, issuerEnd(start));
        issuer = line.substring(start, end);
        finish(Field.ISSUER, end);
    }

    /** Where the title, a number or a date begins after the first word; otherwise the end. */
    private int issuerEnd(int start) {
        for (int space = line.indexOf(' ', start + 1);
                space >= 0;
                space = line.indexOf(' ', space + 1)) {
            int word = space + 1;
            if (LinkWords.startTitle(line, word, start) || beginAt(line, word)) {
                return space;
            }
        }
        return line.length();
    }

    private void finish(Field field, int end) {
        for (Field earlier : read) {
            oddities.note(CitationOddity.ORDER, earlier.compareTo(field) > 0);
        }
        read.add(field);
        cursor.moveTo(end);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ',' || c == ';';
    }
}
