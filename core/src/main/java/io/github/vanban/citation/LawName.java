package io.github.vanban.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a law between its type and its number: {@code Luật Giáo dục số 43/2019/QH14}. */
final class LawName {

    private static final int LONGEST = 200;

    static final PhraseTree LAWS =
            PhraseTree.forwards(List.of("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"));

    private LawName() {}

    /** The law whose number, or its word, begins at an index; null when it is no law's number. */
    static @Nullable TypeSpot before(String text, int index, int from, NumberSpot number) {
        if (!ofNationalAssembly(text, number)) {
            return null;
        }
        int limit = Math.max(from, index - LONGEST);
        TypeSpot found = null;
        for (int i = index - 1; i >= limit; i--) {
            char c = text.charAt(i);
            if (c == ';' || c == '.' || c == ':' || c == '(' || c == ')') {
                return found;
            }
            if (begins(text, i)) {
                if (found != null && !amends(text, i)) {
                    return found;
                }
                found = new TypeSpot(withCode(text, i), LAWS.from(text, i));
                if (!ownedByOther(text, i) || oneOfMany(text, number.end())) {
                    return found;
                }
            }
        }
        return found;
    }

    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        return (c == 'L' || c == 'B' || c == 'P' || c == 'H')
                && Gaps.wordStart(text, at)
                && LAWS.from(text, at) >= 0;
    }

    /** {@code một số điều của Luật …}: the number is that of the law which amends this one. */
    private static boolean ownedByOther(String text, int at) {
        int end = Gaps.before(text, at);
        return text.startsWith("của", end - 3);
    }

    /** {@code của Luật A số …, Luật B số …}: the numbers are those of the amended laws. */
    private static boolean oneOfMany(String text, int end) {
        int next = Gaps.after(text, end);
        int mark = Gaps.at(text, next) == ',' ? 1 : text.startsWith("và", next) ? 2 : 0;
        return mark > 0 && LAWS.from(text, Gaps.after(text, next + mark)) >= 0;
    }

    /** Whether one law amends this one, which begins at an index, and others after it. */
    static boolean amended(String text, int start, int end) {
        return ownedByOther(text, start) && oneOfMany(text, end);
    }

    /** Whether only a comma or {@code và} stands between two members of a list. */
    static boolean joins(String text, int end, int next) {
        int at = Gaps.after(text, end);
        int mark = Gaps.at(text, at) == ',' ? 1 : text.startsWith("và", at) ? 2 : 0;
        return mark > 0 && Gaps.after(text, at + mark) == next;
    }

    /** {@code Bộ Luật}, with a capital that nobody asked for. */
    private static int withCode(String text, int law) {
        int code = Gaps.before(text, law) - 2;
        return code >= 0 && text.startsWith("Bộ", code) && Gaps.wordStart(text, code) ? code : law;
    }

    private static boolean amends(String text, int at) {
        return text.regionMatches(
                true, Gaps.after(text, LAWS.from(text, at)), "sửa đổi", 0, "sửa đổi".length());
    }

    private static boolean ofNationalAssembly(String text, NumberSpot number) {
        int end = number.end();
        for (int i = number.start(); i + 1 < end; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if ((c == 'Q' && next == 'H')
                    || (c == 'H' && next == 'Đ' && text.startsWith("HĐNN", i))
                    || (c == 'L' && (next == 'C' || next == '-' || next == '/'))) {
                return true;
            }
        }
        return false;
    }
}
