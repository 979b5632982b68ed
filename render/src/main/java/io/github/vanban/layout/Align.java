package io.github.vanban.layout;

/** How a line stands within its column (Phụ lục I, Phần I, Mục V). */
public enum Align {
    /** Flush left. */
    LEFT,
    /** Centred. */
    CENTER,
    /** Running text with the first line indented (Phụ lục I, Phần I, Mục II.6.e). */
    INDENT,
    /** Standing further in, below the title and beside ô số 10 (ô số 9a). */
    INDENT_TWICE
}
