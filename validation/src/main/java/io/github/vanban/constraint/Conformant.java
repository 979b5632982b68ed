package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Đúng thể thức: the rules have nothing to say against a {@link io.github.vanban.document.Document
 * Document}, a {@link io.github.vanban.read.Reading Reading}, or a text, which is read first (Điều 8,
 * Phụ lục I). Null is valid.
 *
 * <p>Each finding that weighs enough is a violation of its own: its path leads to the value in the
 * document ({@code paper.body.blocks[1].text}) or, when no value of the document is meant, to the
 * annotated element; its message is what {@link io.github.vanban.validation.Messages Messages} says in
 * the locale; the {@link io.github.vanban.validation.outcome.RuleFinding RuleFinding} is its dynamic
 * payload:
 *
 * <pre>{@code
 * HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
 * RuleFinding finding = hibernate.getDynamicPayload(RuleFinding.class);
 * }</pre>
 *
 * <p>A message of one's own may use {@code {vietnamese}} and {@code {english}}, what {@code Messages}
 * says, and {@code {rule}}, {@code {severity}} and {@code {clause}}. For documents wherever they are
 * validated, without an annotation, see {@link ConformantDef}.
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
@Repeatable(Conformant.List.class)
@Constraint(validatedBy = {})
@Documented
public @interface Conformant {

    /** How far the document has come. */
    Profile profile() default Profile.ISSUED;

    /** How it cites laws. */
    CitationStyle style() default CitationStyle.ND30;

    /** The lightest finding that violates: with {@code WARNING}, errors and warnings do. */
    Severity severity() default Severity.ERROR;

    /** The message, or the key of one in braces. */
    String message() default "{io.github.vanban.constraint.Conformant.message}";

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
        Conformant[] value();
    }
}
