package io.github.vanban.cli;

import java.util.Locale;

/** The languages that findings are told in. */
enum Language {
    VI,
    EN;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
