package io.github.vanban.validation.header;

import io.github.vanban.number.DocumentNumber;
import io.github.vanban.number.NumberOddity;
import io.github.vanban.text.AsWritten;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.passage.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Số, ký hiệu as people wrote them, of the document and of those that it cites, each read once. */
final class WrittenNumbers {

    private final Map<String, Optional<AsWritten<DocumentNumber, NumberOddity>>> read =
            new HashMap<>();

    private WrittenNumbers() {}

    /** The numbers of a document. */
    static WrittenNumbers of(Subject subject) {
        return subject.once(WrittenNumbers.class, document -> new WrittenNumbers());
    }

    /** What a line says. */
    Optional<AsWritten<DocumentNumber, NumberOddity>> read(Passage line) {
        return read(line.text());
    }

    /** What a text says. */
    Optional<AsWritten<DocumentNumber, NumberOddity>> read(String text) {
        return read.computeIfAbsent(text, DocumentNumber::read);
    }
}
