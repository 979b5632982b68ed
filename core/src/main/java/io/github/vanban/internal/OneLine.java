package io.github.vanban.internal;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Text that stands on one line: NFC, every run of white space and control characters one space, none
 * at the ends, and no half of a surrogate pair.
 */
public final class OneLine {

    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {}

    /** The text on one line; null and blank text are refused with the component's name. */
    public static String required(@Nullable String text, String component) {
        requireNonNull(text, () -> component + ": missing");
        String line = of(text);
        if (line.isBlank()) {
            throw new IllegalArgumentException(
                    component + ": blank; leave it out or say something");
        }
        return line;
    }

    /** The text on one line and without its end mark; refused like {@link #required}. */
    public static String requiredPhrase(@Nullable String text, String component) {
        return required(withoutEndMark(required(text, component)), component);
    }

    /** The text on one line, or null when there is none; blank text counts as none. */
    public static @Nullable String optional(@Nullable String text) {
        String line = text == null ? "" : of(text);
        return line.isBlank() ? null : line;
    }

    /** The text on one line, possibly empty; the same object when it already is one. */
    public static String of(String text) {
        if (plain(requireNonNull(text, "text"))) {
            return text;
        }
        String nfc = Nfc.of(text);
        int odd = firstOddSpace(nfc);
        if (odd < 0) {
            return nfc;
        }
        StringBuilder line = new StringBuilder(nfc.length()).append(nfc, 0, odd);
        for (int i = odd; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (!isSpace(c)) {
                line.append(lone(nfc, i) ? REPLACEMENT : c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /**
     * The text without the mark that ends its line ({@code ;} {@code ,} {@code .} or {@code ./.}):
     * such a mark belongs to the list in which a value stands, not to the value. The full stop of
     * {@code v.v.} and of an ellipsis is kept.
     */
    public static String withoutEndMark(String line) {
        int end = line.length();
        for (int mark = endMark(line, end); mark > 0; mark = endMark(line, end)) {
            end -= mark;
        }
        return line.substring(0, end);
    }

    /**
     * Whether this is any white space, the no-break spaces included, or a control character, which
     * no line of text has and a terminal would obey.
     */
    public static boolean isSpace(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return c <= 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** Whether a text needs no work: composed, with single plain spaces inside and none at its ends. */
    private static boolean plain(String text) {
        int length = text.length();
        boolean space = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) {
                space = false;
            } else if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            } else if (c > 0xA0 && Nfc.settled(c) && c != 0x1680) {
                space = false;
            } else {
                return false;
            }
        }
        return !space || length == 0;
    }

    /** Whether half of a surrogate pair stands here alone: no character, and no file can hold it. */
    private static boolean lone(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** How many characters at the end are one mark or space: 0 when there is none. */
    private static int endMark(String line, int end) {
        if (end == 0) {
            return 0;
        }
        if (line.startsWith("./.", end - 3)) {
            return 3;
        }
        char last = line.charAt(end - 1);
        if (last == '.') {
            int wordStart = line.lastIndexOf(' ', end - 1) + 1;
            return line.lastIndexOf('.', end - 2) < wordStart ? 1 : 0;
        }
        return last == ';' || last == ',' || last == ' ' ? 1 : 0;
    }

    private static int firstOddSpace(String text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i > 0 && i < last && !isSpace(text.charAt(i + 1));
            if ((isSpace(c) && !single) || lone(text, i)) {
                return i;
            }
        }
        return -1;
    }
}
