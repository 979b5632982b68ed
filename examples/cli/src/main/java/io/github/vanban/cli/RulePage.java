package io.github.vanban.cli;

import io.github.vanban.validation.rule.Rule;
import java.util.Locale;

/** Where the rule reference stands: a page for every group, named by the letters of its ids. */
final class RulePage {

    private RulePage() {}

    /** The letters of a rule's group, e.g. {@code SO}. */
    static String group(Rule rule) {
        return rule.id().substring(0, rule.id().indexOf('-'));
    }

    /** The name of the page in {@code docs/rules}. */
    static String file(Rule rule) {
        return group(rule) + ".md";
    }

    /** The place of the rule on its page. */
    static String anchor(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    /** The address of a rule in the published reference. */
    static String uri(Rule rule) {
        return Vanban.HOME + "/blob/main/docs/rules/" + file(rule) + "#" + anchor(rule);
    }
}
