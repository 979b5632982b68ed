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
 * Số, ký hiệu: text that is a document's number in the canonical form, {@code 08/KH-MGLH} (Phụ lục I,
 * Phần I, Mục II.3), as {@link io.github.vanban.number.DocumentNumber#parse} reads it. Null is valid.
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
@Repeatable(DocumentNumberText.List.class)
@Constraint(validatedBy = {})
@Documented
public @interface DocumentNumberText {

    /** Whether the ordinal may still be blank, as in a draft. */
    boolean draft() default false;

    /** The message, or the key of one in braces. */
    String message() default "{io.github.vanban.constraint.DocumentNumberText.message}";

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
        DocumentNumberText[] value();
    }
}
