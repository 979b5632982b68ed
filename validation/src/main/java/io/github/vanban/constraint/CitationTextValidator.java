package io.github.vanban.constraint;

import io.github.vanban.citation.Citation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** {@link CitationText} for text; Hibernate Validator finds it. */
public final class CitationTextValidator
        implements ConstraintValidator<CitationText, CharSequence> {

    /** For Hibernate Validator. */
    public CitationTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Citation.tryParse(text.toString()).isPresent();
    }
}
