package io.github.vanban.constraint;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.RuleFinding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What one {@link Conformant} asks, and how its findings become violations. Immutable and thread-safe. */
record Conformance(Checker checker, Severity lightest) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static Conformance of(Conformant constraint) {
        Checker checker = Checker.standard().with(constraint.profile()).with(constraint.style());
        return new Conformance(checker, constraint.severity());
    }

    boolean judge(Report report, ConstraintValidatorContext context) {
        List<RuleFinding> violating = report.findings().stream()
                .filter(finding -> finding.severity().compareTo(lightest) <= 0)
                .toList();
        if (violating.isEmpty()) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate =
                context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        violating.forEach(finding -> report(finding, hibernate));
        return false;
    }

    /** Parameters stay for the violations that follow, so each sets them all. */
    private static void report(RuleFinding finding, HibernateConstraintValidatorContext context) {
        Literal.add(context, "vietnamese", () -> Messages.in(VIETNAMESE).message(finding));
        Literal.add(context, "english", () -> Messages.in(Locale.ENGLISH).message(finding));
        Literal.add(context, "clause", finding::clause);
        context.addMessageParameter("rule", finding.rule())
                .addMessageParameter("severity", finding.severity())
                .withDynamicPayload(finding);
        PropertyPath.add(
                context.buildConstraintViolationWithTemplate(
                        context.getDefaultConstraintMessageTemplate()),
                finding.place().location());
    }
}
