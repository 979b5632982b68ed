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
 * Chữ tiếng Việt: text in precomposed letters (Unicode NFC, TCVN 6909:2001; Phụ lục I, Phần I, Mục
 * I.4), without letters that only look like those of its words and without invisible characters. Tabs
 * and line breaks are allowed. Null is valid.
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
@Repeatable(VietnameseText.List.class)
@Constraint(validatedBy = {})
@Documented
public @interface VietnameseText {

    /** The message, or the key of one in braces. */
    String message() default "{io.github.vanban.constraint.VietnameseText.message}";

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
        VietnameseText[] value();
    }
}
