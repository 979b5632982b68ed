package io.github.vanban.read;

import static java.util.Objects.requireNonNull;

import io.github.vanban.source.Span;

/**
 * Phần không đọc được: a stretch of the source text that stands nowhere in the document, and why.
 * Immutable and thread-safe.
 *
 * @param span the stretch, not null
 * @param reason why, not null
 */
public record Unread(Span span, Reason reason) {

    /** Why a stretch was not read. */
    public enum Reason {
        /** It was taken for a number, a date or another value but cannot be understood as one. */
        NOT_UNDERSTOOD,
        /** The document has no place for it: {@code (Đã ký)}, {@code DỰ THẢO}, a page number. */
        NO_PLACE,
        /** Another document begins here; the first one was read. */
        SECOND_DOCUMENT,
        /** It stands behind the signature and is neither an annex nor an attached text. */
        AFTER_THE_END,
        /** The text is longer than the limits allow. */
        OVER_LIMIT
    }

    /** Checks for null. */
    public Unread {
        requireNonNull(span, "span");
        requireNonNull(reason, "reason");
    }
}
