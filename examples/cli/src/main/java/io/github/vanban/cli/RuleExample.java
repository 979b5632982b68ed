package io.github.vanban.cli;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.rule.Example;
import io.github.vanban.validation.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One good and one bad example of a rule, as whole lines of a document.
 *
 * @param good the lines in order
 * @param bad the same lines with the mistake; empty when they are missing
 * @param finding what the rule says to them
 * @param safety how sure the rule's corrections are; null when no example of it has one
 */
record RuleExample(String good, String bad, RuleFinding finding, Fix.@Nullable Safety safety) {

    /** The first example of a rule; nothing when only a built document can show its mistake. */
    static Optional<RuleExample> of(Rule rule) {
        List<Example> examples = Example.all().stream()
                .filter(example -> example.rule().equals(rule.id()))
                .toList();
        List<Example> bad = examples.stream().filter(Example::bad).toList();
        List<RuleFinding> findings =
                bad.stream().flatMap(example -> found(example).stream()).toList();
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Fix.Safety safety = findings.stream()
                .flatMap(finding -> Optional.ofNullable(finding.fix()).stream())
                .map(Fix::safety)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String lines = lines(bad.get(0));
        return Optional.of(new RuleExample(
                good(bad.get(0), findings.get(0), examples), lines, findings.get(0), safety));
    }

    String message(Locale locale) {
        return Messages.in(locale).message(finding);
    }

    /**
     * Of the lines in order at that place, those that differ least from the bad ones; what is missing
     * there when nothing is left to compare.
     */
    private static String good(Example bad, RuleFinding finding, List<Example> examples) {
        String lines = lines(bad);
        if (lines.isEmpty()) {
            return lines(with(bad, bad.before()));
        }
        return Stream.concat(
                        Stream.of(with(bad, bad.before()), with(bad, corrected(bad, finding))),
                        examples.stream())
                .filter(example -> !example.bad()
                        && example.document().equals(bad.document())
                        && check(example).isEmpty())
                .map(RuleExample::lines)
                .min(Comparator.comparingInt(good -> difference(good, lines)))
                .orElseThrow();
    }

    private static Example with(Example example, String after) {
        return new Example(example.rule(), example.document(), false, example.before(), after);
    }

    private static String corrected(Example bad, RuleFinding finding) {
        return finding.actual() == null || finding.expected() == null
                ? bad.before()
                : bad.after().replace(finding.actual(), finding.expected());
    }

    /** How many characters lie between the common beginning and the common end. */
    private static int difference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.charAt(one.length() - end - 1) == other.charAt(other.length() - end - 1)) {
            end++;
        }
        return one.length() + other.length() - 2 * (start + end);
    }

    private static Optional<RuleFinding> found(Example example) {
        return check(example).stream()
                .filter(finding -> finding.rule().equals(example.rule()))
                .findFirst();
    }

    private static List<RuleFinding> check(Example example) {
        return Checker.standard()
                .check(DocumentReader.standard().read(example.text()))
                .findings();
    }

    /** The lines that the edit touches. */
    private static String lines(Example example) {
        String text = example.text();
        int at = Example.original(example.document()).indexOf(example.before());
        int length = example.after().length();
        int start = text.lastIndexOf('\n', at - 1) + 1;
        boolean whole = length == 0 || text.charAt(at + length - 1) == '\n';
        int end = whole && at == start ? at + length : text.indexOf('\n', at + length);
        return text.substring(start, end < 0 ? text.length() : end).strip();
    }
}
