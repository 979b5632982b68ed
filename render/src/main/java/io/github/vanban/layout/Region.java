package io.github.vanban.layout;

/** Vùng: the parts of a sheet from top to bottom, as the drawing of Phụ lục I, Phần I, Mục IV has them. */
public enum Region {
    /** Above the title: ô số 1 to 4, 5b, 10 and 11. */
    HEADER,
    /** Kính gửi: ô số 9a. */
    ADDRESSEES,
    /** Title and text: ô số 5a and 6. */
    TEXT,
    /** Recipients and signatures: ô số 7, 9b and 12. */
    ENDING,
    /** The foot of page 1: ô số 13. */
    FOOT
}
