package io.github.vanban.citation;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.OneLine;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.type.DocumentType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a citation and how they are printed; unlike a citation, not checked. */
record CitationParts(
        DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable DocumentDate date,
        @Nullable String issuer,
        @Nullable String title) {

    /** How a remark on amendments begins; it stands after the number of a law, the name before. */
    private static final List<String> REMARKS = List.of(
            "được sửa đổi", "được bổ sung", "được thay thế", "đã được sửa đổi", "đã được bổ sung");

    /** The same parts as reading their printed form finds them, or null when it finds others. */
    @Nullable
    CitationParts settled() {
        CitationReader reader = new CitationReader(OneLine.withoutEndMark(print()));
        CitationParts found = reader.parts();
        return found != null
                        && reader.oddities().isEmpty()
                        && type.equals(found.type)
                        && Objects.equals(number, found.number)
                        && Objects.equals(date, found.date)
                ? found
                : null;
    }

    /** The canonical form. */
    String print() {
        StringBuilder text = new StringBuilder(160).append(type.title());
        int remark = CitedType.isLaw(type) ? remarkIndex() : 0;
        if (title != null && remark > 0) {
            text.append(' ').append(title, 0, remark == title.length() ? remark : remark - 1);
        }
        if (number != null) {
            text.append(" số ").append(number);
        }
        if (date != null) {
            text.append(' ').append(date);
        }
        if (issuer != null) {
            text.append(" của ").append(issuer);
        }
        if (title != null && remark < title.length()) {
            text.append(' ').append(title, remark, title.length());
        }
        return text.toString();
    }

    /** The short form of later mentions: type and number; type and name for a law. */
    String shortForm() {
        if (!CitedType.isLaw(type)) {
            return number == null ? print() : type.title() + " số " + number;
        }
        int remark = remarkIndex();
        if (title == null || remark == 0) {
            return number == null ? print() : type.title() + " số " + number;
        }
        return type.title()
                + ' '
                + title.substring(0, remark == title.length() ? remark : remark - 1);
    }

    /** Whether a remark on amendments begins at this word. */
    static boolean remarkAt(String line, int word) {
        char first = line.charAt(word);
        return first == '('
                || (first == 'đ'
                        && REMARKS.stream().anyMatch(remark -> line.startsWith(remark, word)));
    }

    /** Where the remark begins in the title; its length when there is none. */
    private int remarkIndex() {
        if (title == null) {
            return 0;
        }
        for (int i = 0; i < title.length(); i++) {
            if ((i == 0 || title.charAt(i - 1) == ' ') && remarkAt(title, i)) {
                return i;
            }
        }
        return title.length();
    }
}
