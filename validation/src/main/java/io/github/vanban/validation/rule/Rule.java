package io.github.vanban.validation.rule;

import static java.util.Objects.requireNonNull;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.check.Subject;
import io.github.vanban.validation.check.Verdict;
import io.github.vanban.validation.outcome.Reason;
import io.github.vanban.validation.outcome.RuleFinding;
import io.github.vanban.validation.outcome.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quy tắc: one demand on a document, its clause and its check. Its id never changes its meaning; its
 * messages stand in the bundles under that id. Immutable and thread-safe.
 */
public final class Rule {

    private final Row row;
    private final Words vietnamese;
    private final Words english;
    private final Checks.@Nullable Entry check;
    private final @Nullable Reason unevaluated;

    /**
     * What the catalogue's data says about a rule.
     *
     * @param id e.g. {@code SO-04}
     * @param severity how much it weighs
     * @param clause e.g. {@code II.3c}
     */
    record Row(String id, Severity severity, String clause) {}

    /**
     * What people are told about a rule in one language.
     *
     * @param group the part of a document that it is about
     * @param title the mistake that it looks for
     * @param clause the clause, written out
     */
    record Words(String group, String title, String clause) {}

    /**
     * What a rule answers.
     *
     * @param status its verdict
     * @param reason why there is none, or null
     * @param findings what it has to say
     */
    public record Answer(Status status, @Nullable Reason reason, List<RuleFinding> findings) {

        /** Copies. */
        public Answer {
            requireNonNull(status, "status");
            findings = List.copyOf(findings);
        }

        /** An answer without a finding. */
        public static Answer without(Status status, Reason reason) {
            return new Answer(status, reason, List.of());
        }
    }

    Rule(
            Row row,
            Words vietnamese,
            Words english,
            Checks.@Nullable Entry check,
            @Nullable Reason unevaluated) {
        this.row = row;
        this.vietnamese = vietnamese;
        this.english = english;
        this.check = check;
        this.unevaluated = unevaluated;
    }

    /** Mã quy tắc, e.g. {@code SO-04}. */
    public String id() {
        return row.id;
    }

    /** Nhóm: the part of a document that it is about, in Vietnamese or else in English. */
    public String group(Locale locale) {
        return words(locale).group;
    }

    /** Tên quy tắc: the mistake that it looks for, in Vietnamese or else in English. */
    public String title(Locale locale) {
        return words(locale).title;
    }

    /** Mức độ: how much a finding weighs, unless its check says otherwise. */
    public Severity severity() {
        return row.severity;
    }

    /** Điều khoản: the clause that demands it, in short. */
    public String clause() {
        return row.clause;
    }

    /** Điều khoản: the clause that demands it, written out in Vietnamese or else in English. */
    public String clause(Locale locale) {
        return words(locale).clause;
    }

    /** Whether there is a check at all. */
    public boolean evaluated() {
        return check != null;
    }

    /** Why there is no check; nothing when there is one. */
    public Optional<Reason> unevaluated() {
        return Optional.ofNullable(unevaluated);
    }

    /** Whether it is about the form that the decree prescribes, which other papers lack. */
    public boolean form() {
        return check != null && check.form();
    }

    /**
     * Looks at a document.
     *
     * @param outside why the decree's form is not asked of it, or null
     */
    @SuppressWarnings("exports") // only the checker of this module makes subjects
    public Answer examine(Subject subject, @Nullable Reason outside) {
        if (check == null) {
            return Answer.without(Status.NOT_EVALUATED, requireNonNull(unevaluated));
        }
        if (check.form() && outside != null) {
            return Answer.without(Status.NOT_APPLICABLE, outside);
        }
        if (check.written() && subject.reading().isEmpty()) {
            return Answer.without(Status.NOT_APPLICABLE, Reason.NO_SOURCE);
        }
        Verdict verdict = new Verdict();
        check.check().examine(subject, verdict);
        return new Answer(
                verdict.status(),
                verdict.reason().orElse(null),
                verdict.findings(row.id, row.severity, row.clause));
    }

    private Words words(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /** The id. */
    @Override
    public String toString() {
        return row.id;
    }
}
