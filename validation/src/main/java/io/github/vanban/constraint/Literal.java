package io.github.vanban.constraint;

import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Words that a message shows as they are, whatever backslash, brace and dollar sign would mean to the
 * interpolator. Hibernate Validator escapes parameters in its late versions, unless it is told
 * not to; then it asks for the words at once. Before, it asks when it interpolates, and nobody has
 * escaped them. Not thread-safe.
 */
final class Literal {

    private final Supplier<String> words;
    private boolean handedOver;

    private Literal(Supplier<String> words) {
        this.words = words;
    }

    /** Makes the words a parameter of the next messages. */
    static void add(
            HibernateConstraintValidatorContext context, String name, Supplier<String> words) {
        Literal literal = new Literal(words);
        context.addMessageParameter(name, literal);
        literal.handedOver = true;
    }

    @Override
    public String toString() {
        return handedOver ? escaped(words.get()) : words.get();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '{' || c == '}' || c == '$') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
