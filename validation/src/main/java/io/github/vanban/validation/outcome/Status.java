package io.github.vanban.validation.outcome;

/** Kết luận: what a rule answers about a document. */
public enum Status {
    /** Đạt: the rule was looked at and nothing is against the document. */
    PASS,
    /** Không đạt: there is a finding. */
    FAIL,
    /** Không áp dụng: the rule does not speak about such a document. */
    NOT_APPLICABLE,
    /** Chưa đánh giá: the rule speaks about it, but this could not be looked at. */
    NOT_EVALUATED
}
