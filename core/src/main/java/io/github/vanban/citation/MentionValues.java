package io.github.vanban.citation;

import io.github.vanban.citation.Mention.Excerpt;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import io.github.vanban.type.DocumentType;
import java.util.Optional;

/** What the words of a mention mean. */
final class MentionValues {

    private MentionValues() {}

    static Optional<DocumentType> type(String written) {
        String title = OneLine.of(written);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return DocumentType.ofCode(title).or(() -> Optional.of(DocumentType.parse(title)));
    }

    static Optional<DocumentDate> date(String written) {
        String date = OneLine.of(written);
        int end = date.endsWith(")") ? date.length() - 1 : date.length();
        return DocumentDate.read(date.substring(0, end)).map(AsWritten::value);
    }

    /** A mention that leaves out its type is read with the one that it shares. */
    static Optional<Citation> citation(Mention mention) {
        Excerpt type = mention.type();
        if (type == null) {
            return Optional.empty();
        }
        String words = mention.text();
        return Citation.read(type.end() <= mention.start() ? type.text() + ' ' + words : words)
                .map(AsWritten::value);
    }
}
