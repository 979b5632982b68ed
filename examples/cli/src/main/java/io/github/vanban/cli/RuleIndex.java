package io.github.vanban.cli;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first page of the rule reference: what stands in it, and every rule by group. */
final class RuleIndex {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Messages MESSAGES = Messages.in(VIETNAMESE);

    private RuleIndex() {}

    static String of(Map<String, List<Rule>> groups, Map<Rule, RuleExample> examples) {
        List<Rule> all = Catalogue.standard().rules();
        long evaluated = all.stream().filter(Rule::evaluated).count();
        StringBuilder page = new StringBuilder();
        page.append(String.format("""
                # Danh mục quy tắc

                %d quy tắc về thể thức, kỹ thuật trình bày và lô-gích của văn bản hành chính. `vanban check` xét %d quy tắc;
                %d quy tắc còn lại ghi rõ lý do chưa xét. `vanban rules SO-04` cho xem một quy tắc.

                - **lỗi**: trái quy định, văn bản phải sửa trước khi ký.
                - **cảnh báo**: có lẽ trái quy định, người soạn thảo nên xem lại.
                - **gợi ý**: không trái quy định, nhưng có cách viết tốt hơn.

                Điều khoản không ghi tên văn bản là của Nghị định số 30/2020/NĐ-CP. Các ví dụ dựa trên Mẫu 1.2, 1.4, 1.5 và 1.9.

                <!-- Generated: java -jar examples/cli/target/vanban.jar rules --reference docs/rules -->

                | Nhóm | Quy tắc | Được xét |
                |---|--:|--:|
                """, all.size(), evaluated, all.size() - evaluated));
        groups.forEach((file, rules) -> page.append(String.format(
                "| [%s](#%s) | %d | %d |\n",
                rules.get(0).group(VIETNAMESE),
                RulePage.group(rules.get(0)).toLowerCase(Locale.ROOT),
                rules.size(),
                rules.stream().filter(Rule::evaluated).count())));
        groups.forEach((file, rules) -> group(page, file, rules, examples));
        return page.toString();
    }

    private static void group(
            StringBuilder page, String file, List<Rule> rules, Map<Rule, RuleExample> examples) {
        String letters = RulePage.group(rules.get(0));
        page.append(String.format(
                "\n## %s\n\n[%s](%s)\n\n| Mã | Lỗi | Mức độ | Xét | Tự sửa |\n|---|---|---|---|---|\n",
                letters, rules.get(0).group(VIETNAMESE), file));
        for (Rule rule : rules) {
            page.append(String.format(
                    "| [%s](%s#%s) | %s | %s | %s | %s |\n",
                    rule.id(),
                    file,
                    RulePage.anchor(rule),
                    RulePages.plain(rule.title(VIETNAMESE)),
                    MESSAGES.word(rule.severity()),
                    rule.evaluated() ? "có" : "–",
                    fix(examples.get(rule))));
        }
    }

    private static String fix(@Nullable RuleExample example) {
        if (example == null || example.safety() == null) {
            return "–";
        }
        return example.safety() == Fix.Safety.SAFE ? "chắc chắn" : "nên xem lại";
    }
}
