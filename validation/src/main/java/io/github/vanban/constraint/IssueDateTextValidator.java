package io.github.vanban.constraint;

import io.github.vanban.date.DocumentDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link IssueDateText} for text; Hibernate Validator finds it. */
public final class IssueDateTextValidator
        implements ConstraintValidator<IssueDateText, CharSequence> {

    private boolean draft;

    /** For Hibernate Validator. */
    public IssueDateTextValidator() {}

    @Override
    public void initialize(IssueDateText constraint) {
        draft = constraint.draft();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || DocumentDate.tryParse(text.toString())
                        .filter(date -> draft || date.toLocalDate().isPresent())
                        .isPresent();
    }
}
