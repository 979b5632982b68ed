package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.document.Document;
import io.github.vanban.validation.Checker;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link Conformant} for documents that were built; Hibernate Validator finds it. */
public final class DocumentConformance implements ConstraintValidator<Conformant, Document> {

    private Conformance conformance = new Conformance(Checker.standard(), Severity.ERROR);

    /** For Hibernate Validator. */
    public DocumentConformance() {}

    @Override
    public void initialize(Conformant constraint) {
        conformance = Conformance.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Document document, ConstraintValidatorContext context) {
        return document == null
                || conformance.judge(conformance.checker().check(document), context);
    }
}
