package io.github.vanban.internal.lines;

import java.text.Normalizer;

/**
 * Compares text without letter case and tone marks: {@code HÒA}, {@code Hoà} and {@code hoa} are
 * alike, {@code â} and {@code a} are not. Word lists are folded once, text character by character,
 * so that nothing is copied.
 */
public final class Folded {

    private static final int SIZE = 0x1F00;
    private static final char[] TABLE = new char[SIZE];
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static {
        for (char c = 0; c < SIZE; c++) {
            boolean vietnamese = c < 0x250 || c >= 0x1EA0;
            TABLE[c] =
                    vietnamese ? withoutTone(Character.toLowerCase(c)) : Character.toLowerCase(c);
        }
    }

    private Folded() {}

    /** One character, folded. */
    public static char of(char c) {
        return c < SIZE ? TABLE[c] : c;
    }

    /** A text, folded. */
    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(text.charAt(i));
        }
        return new String(folded);
    }

    /** Whether a folded phrase stands at an index, whatever follows it. */
    public static boolean startsAt(String text, int at, int end, String phrase) {
        int length = phrase.length();
        if (at < 0 || end - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(at + i);
            // A line may break inside a phrase.
            if (of(c) != phrase.charAt(i) && !(phrase.charAt(i) == ' ' && Lines.isBlank(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a folded phrase stands at an index and no letter or digit follows it. */
    public static boolean wordAt(String text, int at, int end, String phrase) {
        int next = at + phrase.length();
        return startsAt(text, at, end, phrase)
                && (next == end || !Character.isLetterOrDigit(text.charAt(next)));
    }

    /** Where a folded phrase first stands from an index on, or -1. */
    public static int indexOf(String text, int from, int end, String phrase) {
        char first = phrase.charAt(0);
        for (int i = from; i <= end - phrase.length(); i++) {
            if (of(text.charAt(i)) == first && startsAt(text, i, end, phrase)) {
                return i;
            }
        }
        return -1;
    }

    private static char withoutTone(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        if (parts.length() == 1) {
            return c;
        }
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (TONES.indexOf(parts.charAt(i)) < 0) {
                kept.append(parts.charAt(i));
            }
        }
        String letter = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return letter.length() == 1 ? letter.charAt(0) : c;
    }
}
