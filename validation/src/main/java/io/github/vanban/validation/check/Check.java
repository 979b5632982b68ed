package io.github.vanban.validation.check;

/** Phép kiểm tra: looks at one demand; what it does not complain about has passed. */
@FunctionalInterface
public interface Check {

    /** Looks at a document and tells the verdict what is wrong, or why it cannot be told. */
    void examine(Subject subject, Verdict verdict);
}
