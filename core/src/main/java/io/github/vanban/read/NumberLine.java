package io.github.vanban.read;

import io.github.vanban.internal.Cursor;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.AsWritten;
import java.util.Optional;

/** Reads the line of ô số 3, which may name its word otherwise: {@code SỐ KÝ HIỆU: /THPTĐBK}. */
final class NumberLine {

    private static final String WORD = "Số: ";

    private NumberLine() {}

    static Optional<DocumentNumber> read(String words) {
        return strict(words)
                .or(() -> DocumentNumber.read(words).map(AsWritten::value))
                .or(() -> DocumentNumber.read(afterColon(words)).map(AsWritten::value));
    }

    /** As most numbers are written: {@code Số: 12/KH-UBND}. */
    private static Optional<DocumentNumber> strict(String words) {
        return words.startsWith(WORD)
                ? DocumentNumber.tryParse(words.substring(WORD.length()))
                : Optional.empty();
    }

    /** What is left behind the first colon, or from the first figure or slash on. */
    private static String afterColon(String words) {
        int at = words.indexOf(':') + 1;
        while (at < words.length()
                && words.charAt(at) != '/'
                && !Cursor.isDigit(words.charAt(at))) {
            at++;
        }
        return words.substring(at);
    }
}
