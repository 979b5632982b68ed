package io.github.vanban.html;

import io.github.vanban.diagnostic.Severity;
import java.util.Locale;

/** What the writer says itself, in the language of the reader; the document's own is Vietnamese. */
enum Words {
    VI("vi", "Bảng", "hiện có", "cần có", "Lỗi", "Cảnh báo", "Lưu ý"),
    EN("en", "Table", "found", "expected", "Error", "Warning", "Note");

    private final String language;
    private final String table;
    private final String actual;
    private final String expected;
    private final String error;
    private final String warning;
    private final String info;

    Words(
            String language,
            String table,
            String actual,
            String expected,
            String error,
            String warning,
            String info) {
        this.language = language;
        this.table = table;
        this.actual = actual;
        this.expected = expected;
        this.error = error;
        this.warning = warning;
        this.info = info;
    }

    static Words of(Locale locale) {
        for (Words words : values()) {
            if (words.language.equals(locale.getLanguage())) {
                return words;
            }
        }
        throw new IllegalArgumentException(
                "language(" + locale + "): Vietnamese or English is expected");
    }

    String language() {
        return language;
    }

    String table() {
        return table;
    }

    String actual() {
        return actual;
    }

    String expected() {
        return expected;
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> error;
            case WARNING -> warning;
            case INFO -> info;
        };
    }
}
