package io.github.vanban.cli;

import java.util.Locale;

/**
 * Why JSON is no document, at one place.
 *
 * @param pointer the place as a JSON pointer (RFC 6901); empty for the whole
 * @param vi the reason in Vietnamese
 * @param en the reason in English
 */
record JsonProblem(String pointer, String vi, String en) {

    /** The place and the reason in one line. */
    String display(Locale locale) {
        String reason = reason(locale);
        return pointer.isEmpty() ? reason : pointer + ": " + reason;
    }

    /** The reason alone. */
    String reason(Locale locale) {
        return locale.getLanguage().equals("vi") ? vi : en;
    }

    /** A property's or an element's name as a step of a JSON pointer. */
    static String step(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }
}
