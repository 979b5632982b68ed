package io.github.vanban.constraint;

import io.github.vanban.number.DocumentNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link DocumentNumberText} for text; Hibernate Validator finds it. */
public final class DocumentNumberTextValidator
        implements ConstraintValidator<DocumentNumberText, CharSequence> {

    private boolean draft;

    /** For Hibernate Validator. */
    public DocumentNumberTextValidator() {}

    @Override
    public void initialize(DocumentNumberText constraint) {
        draft = constraint.draft();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || DocumentNumber.tryParse(text.toString())
                        .filter(number -> draft || number.numbered())
                        .isPresent();
    }
}
