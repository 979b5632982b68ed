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
 * Thời gian ban hành: text that is a date in the canonical form, {@code ngày 05 tháng 3 năm 2020}
 * (Phụ lục I, Phần I, Mục II.4), as {@link io.github.vanban.date.DocumentDate#parse} reads it. Null is
 * valid.
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
@Repeatable(IssueDateText.List.class)
@Constraint(validatedBy = {})
@Documented
public @interface IssueDateText {

    /** Whether day and month may still be blank, as in a draft. */
    boolean draft() default false;

    /** The message, or the key of one in braces. */
    String message() default "{io.github.vanban.constraint.IssueDateText.message}";

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
        IssueDateText[] value();
    }
}
