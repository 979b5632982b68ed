package io.github.vanban.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Một lỗi: one edit of a text in order that breaks one rule and no other. Immutable.
 *
 * @param rule the id of the rule, e.g. {@code SO-04}
 * @param where the first place that is edited, as an expression whose {@code ^} and {@code $} are the
 *     ends of a line
 * @param instead what comes in its place, with {@code $1} for the first group
 */
public record Mutation(String rule, Pattern where, String instead) {

    /** Checks for null. */
    public Mutation {
        requireNonNull(rule, "rule");
        requireNonNull(where, "where");
        requireNonNull(instead, "instead");
    }

    /** A mutation of the first place that an expression finds. */
    static Mutation of(String rule, String where, String instead) {
        return new Mutation(rule, Pattern.compile(where, Pattern.MULTILINE), instead);
    }

    /** The text with the mistake in it; nothing when the text has no such place. */
    public Optional<String> applyTo(String text) {
        Matcher matcher = where.matcher(text);
        return matcher.find() ? Optional.of(matcher.replaceFirst(instead)) : Optional.empty();
    }

    /** The rule and what happens. */
    @Override
    public String toString() {
        return rule + ": " + where + " -> " + instead;
    }
}
