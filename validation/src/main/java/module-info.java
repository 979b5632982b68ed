import io.github.vanban.constraint.CitationTextValidator;
import io.github.vanban.constraint.DocumentConformance;
import io.github.vanban.constraint.DocumentNumberTextValidator;
import io.github.vanban.constraint.IssueDateTextValidator;
import io.github.vanban.constraint.ReadingConformance;
import io.github.vanban.constraint.TextConformance;
import io.github.vanban.constraint.VietnameseTextValidator;
import jakarta.validation.ConstraintValidator;
import org.jspecify.annotations.NullMarked;

/** What the regulation demands of a document: rules, and reports of what they found. */
@NullMarked
module io.github.vanban.validation {
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;
    requires transitive jakarta.validation;
    requires transitive io.github.vanban.core;

    exports io.github.vanban.constraint;
    exports io.github.vanban.validation;
    exports io.github.vanban.validation.batch;
    exports io.github.vanban.validation.outcome;
    exports io.github.vanban.validation.profile;
    exports io.github.vanban.validation.rule;

    provides ConstraintValidator with
            DocumentConformance,
            ReadingConformance,
            TextConformance,
            DocumentNumberTextValidator,
            IssueDateTextValidator,
            CitationTextValidator,
            VietnameseTextValidator;
}
