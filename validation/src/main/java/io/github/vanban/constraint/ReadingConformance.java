package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link Conformant} for documents that were read; Hibernate Validator finds it. */
public final class ReadingConformance implements ConstraintValidator<Conformant, Reading> {

    private Conformance conformance = new Conformance(Checker.standard(), Severity.ERROR);

    /** For Hibernate Validator. */
    public ReadingConformance() {}

    @Override
    public void initialize(Conformant constraint) {
        conformance = Conformance.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable Reading reading, ConstraintValidatorContext context) {
        return reading == null || conformance.judge(conformance.checker().check(reading), context);
    }
}
