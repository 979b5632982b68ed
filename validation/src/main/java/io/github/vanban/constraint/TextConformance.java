package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link Conformant} for text, which is read first; Hibernate Validator finds it. */
public final class TextConformance implements ConstraintValidator<Conformant, CharSequence> {

    private Conformance conformance = new Conformance(Checker.standard(), Severity.ERROR);

    /** For Hibernate Validator. */
    public TextConformance() {}

    @Override
    public void initialize(Conformant constraint) {
        conformance = Conformance.of(constraint);
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || conformance.judge(
                        conformance
                                .checker()
                                .check(DocumentReader.standard().read(text.toString())),
                        context);
    }
}
