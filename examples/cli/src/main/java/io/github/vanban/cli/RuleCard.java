package io.github.vanban.cli;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Rule;

/** One rule for the terminal: what it objects to, by which clause, and an example. */
final class RuleCard {

    private final Rule rule;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RuleCard(Rule rule, Language language) {
        this.rule = rule;
        this.language = language;
    }

    static String of(Rule rule, Language language) {
        return new RuleCard(rule, language).write();
    }

    private String write() {
        Messages messages = Messages.in(language.locale());
        text.append(rule.id())
                .append("  ")
                .append(rule.title(language.locale()))
                .append("\n\n");
        row("Nhóm", "Group", rule.group(language.locale()));
        row("Mức độ", "Severity", messages.word(rule.severity()));
        row("Điều khoản", "Clause", clause());
        rule.unevaluated()
                .ifPresent(reason -> row("Chưa xét", "Not checked", messages.message(reason)));
        RuleExample.of(rule).ifPresent(example -> {
            if (example.safety() != null) {
                row("Sửa", "Fix", example.safety() == Fix.Safety.SAFE ? "--fix" : "--fix=guarded");
            }
            text.append('\n');
            row("Đúng", "Good", example.good());
            row("Sai", "Bad", example.bad());
            row("Báo", "Finding", example.message(language.locale()));
        });
        return text.toString();
    }

    /** The clause in full, and in short as findings name it. */
    private String clause() {
        boolean named = "IVXĐPM".indexOf(rule.clause().charAt(0)) >= 0;
        return rule.clause(language.locale()) + (named ? " [" + rule.clause() + "]" : "");
    }

    private void row(String vietnamese, String english, String value) {
        String name = language == Language.VI ? vietnamese : english;
        String shown = value.isEmpty() ? "–" : value;
        text.append(String.format("  %-12s", name))
                .append(shown.replace("\n", "\n" + " ".repeat(14)))
                .append('\n');
    }
}
