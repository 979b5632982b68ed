package io.github.vanban.body;

import io.github.vanban.internal.OneLine;

/**
 * Đoạn văn: running text without a marker (Phụ lục I, Phần I, Mục II.6.e). Immutable and
 * thread-safe.
 *
 * @param text the text, not blank, in NFC
 */
public record Paragraph(String text) implements Block {

    /** Checks the text and brings it to NFC. */
    public Paragraph {
        text = OneLine.required(text, "text");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
