package io.github.vanban.citation;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.Oddities;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.MalformedTextException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one citation and notes what was off; one object for one text. What it reads without an
 * oddity is, character by character, what {@link CitationParts#print} prints.
 */
final class CitationReader {

    /** Before {@code số} these words begin a citation inside the name of a law. */
    private static final List<String> INNER_TYPES = List.of(
            "Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Quyết định", "Thông tư");

    /** No title begins with these: {@code Nghị định này}, {@code Sở Kế hoạch và Đầu tư}. */
    private static final List<String> NO_TITLES = List.of("và", "hoặc", "này", "đó");

    private final String text;
    private final String line;
    private final boolean endMark;
    private final Cursor cursor;
    private final Oddities<CitationOddity> oddities = new Oddities<>(CitationOddity.class);
    private final CitationFields fields;
    private @Nullable String title;

    CitationReader(String text) {
        this.text = text;
        String whole = OneLine.of(text);
        this.line = OneLine.withoutEndMark(whole);
        this.endMark = line.length() < whole.length();
        this.cursor = new Cursor(Citation.SUBJECT, line);
        this.fields = new CitationFields(cursor, oddities);
    }

    Set<CitationOddity> oddities() {
        return oddities.all();
    }

    MalformedTextException problem() {
        return cursor.problem(text);
    }

    /** The parts, or null when the text is not a citation; call once. */
    @Nullable
    CitationParts parts() {
        oddities.noteForm(text, CitationOddity.DECOMPOSED, CitationOddity.SPACING);
        oddities.note(CitationOddity.END_MARK, endMark);
        CitedType type = CitedType.at(line);
        if (type == null) {
            cursor.stop("a type such as 'Kế hoạch', or another with 'số' and a number");
            return null;
        }
        oddities.addAll(type.oddities());
        cursor.moveTo(type.end());
        if (!(CitedType.isLaw(type.type()) ? readLaw() : fields.readAll() && readTitle())) {
            return null;
        }
        if (type.needsProof() && fields.number() == null && fields.date() == null) {
            cursor.stop(type.end(), "a number or a date");
            return null;
        }
        return new CitationParts(
                type.type(), fields.number(), fields.date(), fields.issuer(), title);
    }

    private boolean readTitle() {
        if (cursor.atEnd()) {
            return true;
        }
        if (!beginsTitle(cursor.at())) {
            cursor.stop("a title");
            return false;
        }
        title = cursor.takeRest();
        return true;
    }

    /** Name, fields, remark; a name after the fields is put in its place. */
    private boolean readLaw() {
        fields.gap();
        String name = lawName();
        if (!fields.readAll()) {
            return false;
        }
        boolean remark = !cursor.atEnd() && CitationParts.remarkAt(line, cursor.at());
        boolean late = !remark && name == null && beginsLateName();
        if (!cursor.atEnd() && !remark && !late) {
            cursor.stop("the end");
            return false;
        }
        oddities.note(CitationOddity.ORDER, late);
        title = OneLine.optional((name == null ? "" : name + ' ') + cursor.takeRest());
        return true;
    }

    /** The name up to a field or a remark, or null when one of these comes at once. */
    private @Nullable String lawName() {
        int start = cursor.at();
        if (cursor.atEnd() || line.startsWith("của ", start) || !beginsTitle(start)) {
            return null;
        }
        int word = start;
        while (word < line.length() && !lawNameEnds(start, word)) {
            int space = line.indexOf(' ', word);
            word = space < 0 ? line.length() : space + 1;
        }
        int end = CitationFields.beforeGap(line, start, word);
        cursor.moveTo(end);
        return end == start ? null : line.substring(start, end);
    }

    private boolean lawNameEnds(int start, int word) {
        return CitationParts.remarkAt(line, word)
                || (CitationFields.beginAt(line, word) && (word == start || !afterInnerType(word)));
    }

    private boolean afterInnerType(int word) {
        for (String type : INNER_TYPES) {
            if (line.startsWith(type, word - type.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsLateName() {
        return !cursor.atEnd()
                && beginsTitle(cursor.at())
                && (Character.isUpperCase(line.codePointAt(cursor.at()))
                        || line.startsWith("sửa đổi", cursor.at()));
    }

    private boolean noTitle(int at) {
        for (String word : NO_TITLES) {
            if (LinkWords.wordAt(line, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** A title begins with a letter, a figure or an opening mark, never as a number or a date. */
    private boolean beginsTitle(int at) {
        boolean begins = Character.isLetterOrDigit(line.codePointAt(at))
                || LinkWords.isOpeningMark(line.charAt(at));
        return begins
                && !CitationFields.beginAt(line, at)
                && !NumberRun.wordOfNumber(line, at)
                && NumberRun.bare(line, at) == null
                && !noTitle(at);
    }
}
