package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.AsWritten;
import io.github.vanban.type.DocumentType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chỗ viện dẫn: one place in running text where a document, or a part of one, is mentioned (Phụ lục
 * I, Phần I, Mục II.6). The components say where everything stands; the values are read from them
 * as far as they can be: {@link #documentNumber}, {@link #documentDate}, {@link #citation}.
 * Immutable and thread-safe.
 *
 * @param kind what is mentioned, and how
 * @param whole the mention: from the type to the end of the issuer, else of the date, else of the
 *     number; the title is not part of it
 * @param type tên loại as written; in {@code các Nghị định số A, số B} that of A stands before B's
 *     mention; null when there is none
 * @param number số, ký hiệu as written, from its slash on when the figures are blank; or null
 * @param date thời gian ban hành as written, or null
 * @param issuer tên cơ quan ban hành as written, or null
 */
public record Mention(
        Kind kind,
        Excerpt whole,
        @Nullable Excerpt type,
        @Nullable Excerpt number,
        @Nullable Excerpt date,
        @Nullable Excerpt issuer) {

    /** What a mention names, and how. */
    public enum Kind {
        /** Viện dẫn có số, ký hiệu: {@code Quyết định số 53/2022/QĐ-UBND ngày 13/9/2022}. */
        NUMBERED,
        /** Số, ký hiệu of the paper itself, in its header: {@code Số: 12/KH-UBND}. */
        OWN_NUMBER,
        /** Viện dẫn bằng số thứ tự: a number without its symbol, {@code Nghị định 30}. */
        ORDINAL,
        /** Viện dẫn luật by name and date or year: {@code Luật Đất đai ngày 18 tháng 01 năm 2024}. */
        DATED,
        /** Văn bản đang đọc: {@code Kế hoạch này}. */
        THIS,
        /** Viện dẫn điều, khoản, điểm: {@code điểm a khoản 2 Điều 5}. */
        PINPOINT
    }

    /**
     * Đoạn trích: words of the text and where they stand. Immutable and thread-safe.
     *
     * @param start where they begin, in UTF-16 units
     * @param end where they end, exclusive
     * @param text the words as written, line breaks included
     */
    public record Excerpt(int start, int end, String text) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException when the start is negative or the end not after it
         */
        public Excerpt {
            requireNonNull(text, "text");
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("excerpt: " + start + " to " + end);
            }
        }
    }

    /** Checks that there is a mention at all. */
    public Mention {
        requireNonNull(kind, "kind");
        requireNonNull(whole, "whole");
    }

    /** Where the mention begins, in UTF-16 units. */
    public int start() {
        return whole.start;
    }

    /** Where the mention ends, exclusive. */
    public int end() {
        return whole.end;
    }

    /** The mention as written. */
    public String text() {
        return whole.text;
    }

    /** Tên loại: the type, also for its code ({@code QĐ}); empty when the text names none. */
    public Optional<DocumentType> documentType() {
        return type == null ? Optional.empty() : MentionValues.type(type.text);
    }

    /** Số, ký hiệu: the number that is meant; empty when there is none or it cannot be read. */
    public Optional<DocumentNumber> documentNumber() {
        return number == null || kind == Kind.ORDINAL
                ? Optional.empty()
                : DocumentNumber.read(number.text).map(AsWritten::value);
    }

    /** Thời gian ban hành: the date; empty when there is none or it cannot be read. */
    public Optional<DocumentDate> documentDate() {
        return date == null ? Optional.empty() : MentionValues.date(date.text);
    }

    /** Viện dẫn: the whole as a citation; empty when it has no type or cannot be read. */
    public Optional<Citation> citation() {
        return kind == Kind.NUMBERED || kind == Kind.DATED
                ? MentionValues.citation(this)
                : Optional.empty();
    }

    /** Điều, khoản, điểm: what a {@link Kind#PINPOINT} means; empty for all others. */
    public Optional<Pinpoint> pinpoint() {
        return kind == Kind.PINPOINT
                ? Pinpoint.read(whole.text).map(AsWritten::value)
                : Optional.empty();
    }
}
