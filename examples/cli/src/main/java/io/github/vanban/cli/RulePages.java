package io.github.vanban.cli;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rule reference in Markdown: a page for every group, and one that lists them all. */
final class RulePages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Messages MESSAGES = Messages.in(VIETNAMESE);

    private final Map<Rule, RuleExample> examples = new LinkedHashMap<>();

    private RulePages() {
        for (Rule rule : Catalogue.standard().rules()) {
            RuleExample.of(rule).ifPresent(example -> examples.put(rule, example));
        }
    }

    /** Every page by the name of its file. */
    static Map<String, String> all() {
        return new RulePages().pages();
    }

    private Map<String, String> pages() {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        for (Rule rule : Catalogue.standard().rules()) {
            groups.computeIfAbsent(RulePage.file(rule), file -> new ArrayList<>())
                    .add(rule);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", RuleIndex.of(groups, examples));
        groups.forEach((file, rules) -> pages.put(file, page(rules)));
        return pages;
    }

    /** Text in Markdown that shows as it is. */
    static String plain(String text) {
        return text.replaceAll("[\\\\*_<>\\[\\]|`#]", "\\\\$0");
    }

    private String page(List<Rule> rules) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rules.get(0).group(VIETNAMESE)).append("\n\n");
        page.append("[Danh mục quy tắc](README.md)\n");
        rules.forEach(rule -> section(page, rule));
        return page.toString();
    }

    private void section(StringBuilder page, Rule rule) {
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append("**").append(plain(rule.title(VIETNAMESE))).append("**\n\n");
        page.append("- Mức độ: ").append(MESSAGES.word(rule.severity())).append('\n');
        page.append("- Điều khoản: ").append(rule.clause(VIETNAMESE)).append('\n');
        rule.unevaluated()
                .ifPresent(reason -> page.append("- Chưa xét: ")
                        .append(MESSAGES.message(reason))
                        .append('\n'));
        RuleExample example = examples.get(rule);
        if (example != null) {
            fix(page, example);
            example(page, example);
        }
    }

    private static void fix(StringBuilder page, RuleExample example) {
        if (example.safety() != null) {
            page.append("- Tự sửa: ")
                    .append(
                            example.safety() == Fix.Safety.SAFE
                                    ? "chắc chắn (`--fix`)"
                                    : "nên xem lại (`--fix=guarded`)")
                    .append('\n');
        }
    }

    private static void example(StringBuilder page, RuleExample example) {
        page.append("\nĐúng:\n\n```text\n").append(example.good()).append("\n```\n");
        if (example.bad().isEmpty()) {
            page.append("\nSai: không có phần trên.\n");
        } else {
            page.append("\nSai:\n\n```text\n").append(example.bad()).append("\n```\n");
        }
        page.append("\nBáo: *").append(plain(example.message(VIETNAMESE))).append("*\n");
    }
}
