package io.github.vanban.diagnostic;

/** Mức độ: how much a finding weighs, heaviest first (against the form that Điều 8 and Phụ lục I demand). */
public enum Severity {
    /** Lỗi: against the decree. */
    ERROR,
    /** Cảnh báo: probably wrong, or against custom. */
    WARNING,
    /** Lưu ý: worth knowing. */
    INFO
}
