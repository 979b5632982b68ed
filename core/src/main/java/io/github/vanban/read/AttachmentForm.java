package io.github.vanban.read;

import io.github.vanban.internal.Cursor;
import io.github.vanban.internal.lines.Folded;
import io.github.vanban.internal.lines.LineForm;
import io.github.vanban.internal.lines.Lines;

/** What announces an annex or an attached text (Phụ lục I, Phần I, Mục III.1; mẫu 1.3 and 2.1). */
final class AttachmentForm {

    private static final Phrases ANNEX = Phrases.of("phụ lục");
    private static final String WITH = Folded.of("kèm theo");
    private static final int LONGEST_BEFORE_WITH = 40;
    private static final int LONGEST_NUMBER = 8;

    private AttachmentForm() {}

    /** Whether it begins {@code (Kèm theo …} or {@code (Ban hành kèm theo …}. */
    static boolean attachedTo(String text, int from, int to) {
        if (from >= to || text.charAt(from) != '(') {
            return false;
        }
        int limit = Math.min(to, from + LONGEST_BEFORE_WITH);
        return Folded.indexOf(text, from, limit, WITH) >= 0;
    }

    /**
     * Where {@code Phụ lục I} ends at the beginning of a line that announces an annex; the beginning
     * when it does not: a sentence that names an annex goes on with small letters.
     */
    static int labelEnd(String text, int from, int to) {
        int length = ANNEX.lengthAt(text, from, to);
        if (length == 0 || !Character.isUpperCase(text.charAt(from))) {
            return from;
        }
        int end = from + length;
        int number = blanks(text, end, to);
        int after = number;
        while (after < to && after - number < LONGEST_NUMBER && numbers(text.charAt(after))) {
            after++;
        }
        boolean apart = after == to || !Character.isLetterOrDigit(text.charAt(after));
        if (after > number && apart) {
            end = after;
        }
        int rest = blanks(text, end, to);
        if (rest == to) {
            return end;
        }
        char sign = text.charAt(rest);
        boolean titled = ".:-–".indexOf(sign) >= 0
                ? LineForm.capitals(text, rest, to) || sign == ':'
                : sign == '(' || LineForm.capitals(text, rest, to);
        return titled ? end : from;
    }

    private static boolean numbers(char c) {
        return Cursor.isDigit(c) || "IVXLCABDEH".indexOf(c) >= 0;
    }

    private static int blanks(String text, int from, int to) {
        int at = from;
        while (at < to && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
