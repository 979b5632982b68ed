package io.github.vanban.diagnostic;

/** Mức độ: how much a finding weighs, the heaviest first. */
public enum Severity {
    /** Lỗi: breaks a written rule; the paper will be sent back. */
    ERROR,
    /** Cảnh báo: breaks a template, a sample or a reading that nearly everybody shares. */
    WARNING,
    /** Gợi ý: a matter of custom or style. */
    INFO
}
