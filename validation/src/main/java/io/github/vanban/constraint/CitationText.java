package io.github.vanban.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Viện dẫn: text that cites one document in the canonical form (Phụ lục I, Phần I, Mục II.6.b), as
 * {@link io.github.vanban.citation.Citation#parse} reads it. Null is valid.
 */
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CitationText.List.class)
@Constraint(validatedBy = {})
@Documented
public @interface CitationText {

    /** The message, or the key of one in braces. */
    String message() default "{io.github.vanban.constraint.CitationText.message}";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** What clients attach to it. */
    Class<? extends Payload>[] payload() default {};

    /** Several at one place, for several groups. */
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @Documented
    @interface List {
        /** The constraints. */
        CitationText[] value();
    }
}
