package io.github.vanban.constraint;

import io.github.vanban.validation.check.Disguise;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** {@link VietnameseText} for text; Hibernate Validator finds it. */
public final class VietnameseTextValidator
        implements ConstraintValidator<VietnameseText, CharSequence> {

    /** For Hibernate Validator. */
    public VietnameseTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || (Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        && !Disguise.in(text.toString()));
    }
}
