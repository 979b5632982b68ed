package io.github.vanban.internal;

import io.github.vanban.text.MalformedTextException;

/** What a strict parse says to text that can be understood but is not in the canonical form. */
public final class Canonical {

    /** The longest piece of the canonical form that a message quotes, in UTF-16 units. */
    private static final int QUOTED = 24;

    private Canonical() {}

    /** The value, when the text is exactly what it prints; otherwise throws. */
    public static <T> T exact(String subject, String text, T value) {
        String canonical = value.toString();
        if (!canonical.equals(text)) {
            throw departure(subject, text, canonical);
        }
        return value;
    }

    /** An exception for the first place where the text leaves its canonical form. */
    public static MalformedTextException departure(String subject, String text, String canonical) {
        int limit = Math.min(text.length(), canonical.length());
        int at = 0;
        while (at < limit && text.charAt(at) == canonical.charAt(at)) {
            at++;
        }
        return new MalformedTextException(subject, text, at, quoted(canonical, at));
    }

    private static String quoted(String canonical, int from) {
        if (from == canonical.length()) {
            return "the end";
        }
        int to = from + QUOTED;
        return to < canonical.length()
                ? "'" + canonical.substring(from, to) + "…'"
                : "'" + canonical.substring(from) + "'";
    }
}
