package io.github.vanban.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The titles of rules and groups and their clauses written out, in both languages. */
final class RuleWords {

    /** By the letters before the hyphen of an id. */
    private final Map<String, List<String>> groups;

    private final Map<String, List<String>> titles;

    private RuleWords(Map<String, List<String>> groups, Map<String, List<String>> titles) {
        this.groups = groups;
        this.titles = titles;
    }

    static RuleWords read() {
        return new RuleWords(table("groups.tsv"), table("titles.tsv"));
    }

    Rule.Words vietnamese(String id) {
        return new Rule.Words(group(id).get(1), title(id).get(1), title(id).get(3));
    }

    Rule.Words english(String id) {
        return new Rule.Words(group(id).get(2), title(id).get(2), title(id).get(4));
    }

    private List<String> group(String id) {
        return row(groups, id.substring(0, id.indexOf('-')));
    }

    private List<String> title(String id) {
        return row(titles, id);
    }

    private static List<String> row(Map<String, List<String>> table, String key) {
        List<String> row = table.get(key);
        if (row == null) {
            throw new IllegalStateException(key + " has no title");
        }
        return row;
    }

    private static Map<String, List<String>> table(String name) {
        Map<String, List<String>> table = new HashMap<>();
        for (List<String> row : Tsv.rows(name)) {
            table.put(row.get(0), row);
        }
        return table;
    }
}
