package io.github.vanban.validation.check;

import io.github.vanban.citation.Mention;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.type.DocumentType;
import io.github.vanban.validation.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Chỗ viện dẫn: a mention of another document and the passage it stands in.
 *
 * @param passage the passage
 * @param mention the mention, with its offsets in the passage
 * @param type tên loại, or null
 * @param number số, ký hiệu, or null
 * @param date thời gian ban hành, or null
 */
public record Cited(
        Passage passage,
        Mention mention,
        @Nullable DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable DocumentDate date) {

    private static final int SENTENCE = 400;

    static Cited of(Passage passage, Mention mention) {
        return new Cited(
                passage,
                mention,
                mention.documentType().orElse(null),
                mention.documentNumber().orElse(null),
                mention.documentDate().orElse(null));
    }

    /** What follows the mention in its passage, as far as a sentence may go. */
    public String after() {
        int end = Math.min(passage.text().length(), mention.end() + SENTENCE);
        return passage.text().substring(mention.end(), end);
    }

    /** What stands before the mention in its passage, as far as a sentence may go. */
    public String before() {
        int from = Math.max(0, mention.start() - SENTENCE);
        return passage.text().substring(from, mention.start());
    }

    /** The number as it was written, or the empty text. */
    public String rawNumber() {
        return mention.number() == null ? "" : mention.number().text();
    }
}
