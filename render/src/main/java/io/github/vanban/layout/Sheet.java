package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A run of pages that begins on a new page and counts its own pages (Phụ lục I, Phần I, Mục III.1):
 * the document itself, an attached text, an annex. Immutable and thread-safe.
 *
 * @param kind which of them, not null
 * @param items what stands on it, from top to bottom
 */
public record Sheet(Kind kind, List<LayoutItem> items) {

    /** What a sheet is. */
    public enum Kind {
        /** Văn bản chính: the document itself. */
        MAIN,
        /** Văn bản kèm theo: a text that a decision issues (mẫu 1.3). */
        ATTACHED_TEXT,
        /** Phụ lục: an annex (mẫu 2.1). */
        ANNEX
    }

    /** Checks for null and copies. */
    public Sheet {
        requireNonNull(kind, "kind");
        items = List.copyOf(items);
    }
}
