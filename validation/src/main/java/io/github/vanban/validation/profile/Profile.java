package io.github.vanban.validation.profile;

/** Giai đoạn của văn bản: how far the document has come. */
public enum Profile {
    /** Dự thảo: number and day may be blank. */
    DRAFT,
    /** Văn bản phát hành: complete, as it goes out. */
    ISSUED,
    /** Trích đoạn: a piece of a document; no part is missed. */
    FRAGMENT
}
