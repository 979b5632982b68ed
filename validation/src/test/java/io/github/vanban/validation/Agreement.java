package io.github.vanban.validation;

import io.github.vanban.validation.Judged.Defect;
import io.github.vanban.validation.Judged.Said;
import io.github.vanban.validation.Judged.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** How far the rules and people agree. */
final class Agreement {

    private final List<Said> said;
    private final List<Verdict> standing;

    /** Of what is said now; verdicts on what is not said any more do not count. */
    Agreement(List<Said> said) {
        this.said = said;
        List<Said> left = new ArrayList<>(said);
        standing = Judged.verdicts().stream()
                .filter(verdict -> left.remove(verdict.said()))
                .toList();
    }

    /** The share that a reader calls right, of what the reader has decided. */
    double right(String severity, Function<Verdict, String> reader) {
        Predicate<Verdict> weighs = verdict -> verdict.severity().equals(severity);
        long right = count(weighs, reader, "right");
        return right / (double) (right + count(weighs, reader, "wrong"));
    }

    private long count(Predicate<Verdict> which, Function<Verdict, String> reader, String word) {
        return standing.stream()
                .filter(which)
                .filter(verdict -> reader.apply(verdict).equals(word))
                .count();
    }

    /** In Markdown, one line a rule. */
    String table() {
        StringBuilder table = new StringBuilder("""
                # How far rules and readers agree

                34 real papers since March 2020 under the decree, scans left out. Two readers who wrote no rule judged every error and warning,
                each alone: right / wrong / doubtful. In 18 of the papers a third looked for defects before any finding was seen: found / all.
                The rows are in `validation/src/test/resources/io/github/vanban/validation/agreement`; `AgreementTest` writes this table.

                | Rule | First reader | Second reader | Defects |
                |---|---|---|---|
                """);
        Set<String> rules = new TreeSet<>();
        standing.forEach(verdict -> rules.add(verdict.said().rule()));
        Judged.defects().forEach(defect -> rules.add(defect.said().rule()));
        rules.forEach(rule -> row(
                table,
                rule,
                verdict -> verdict.said().rule().equals(rule),
                defect -> defect.said().rule().equals(rule)));
        row(
                table,
                "errors",
                verdict -> verdict.severity().equals("E"),
                defect -> defect.severity().equals("E"));
        row(
                table,
                "warnings",
                verdict -> verdict.severity().equals("W"),
                defect -> defect.severity().equals("W"));
        return table.toString();
    }

    private void row(
            StringBuilder table, String name, Predicate<Verdict> which, Predicate<Defect> defects) {
        List<Defect> all = Judged.defects().stream().filter(defects).toList();
        long found = all.stream().filter(defect -> defect.among(said)).count();
        table.append("| ").append(name);
        cell(table, which, Verdict::first);
        cell(table, which, Verdict::second);
        table.append(" | ")
                .append(all.isEmpty() ? "–" : found + " / " + all.size())
                .append(" |\n");
    }

    private void cell(
            StringBuilder table, Predicate<Verdict> which, Function<Verdict, String> reader) {
        table.append(" | ")
                .append(count(which, reader, "right"))
                .append(" / ")
                .append(count(which, reader, "wrong"))
                .append(" / ")
                .append(count(which, reader, "doubtful"));
    }
}
