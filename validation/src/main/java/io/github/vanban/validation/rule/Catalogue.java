package io.github.vanban.validation.rule;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.check.Checks;
import io.github.vanban.validation.outcome.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Danh mục quy tắc: all rules, those that are checked and those that are not, with the reason.
 * Immutable and thread-safe.
 */
public final class Catalogue {

    private static final Catalogue STANDARD = read();

    private final Map<String, Rule> rules;
    private final List<Rule> all;

    private Catalogue(Map<String, Rule> rules) {
        this.rules = rules;
        all = List.copyOf(rules.values());
    }

    /** The rules of vanban. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** Every rule, group by group. */
    public List<Rule> rules() {
        return all;
    }

    /** The rule with an id. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    private static Catalogue read() {
        Map<String, Checks.Entry> checks = new HashMap<>();
        for (Checks room : Rooms.all()) {
            for (Checks.Entry entry : room.entries()) {
                if (checks.put(entry.id(), entry) != null) {
                    throw new IllegalStateException(entry.id() + " has two checks");
                }
            }
        }
        Map<String, Reason> reasons = new HashMap<>();
        for (List<String> row : Tsv.rows("unevaluated.tsv")) {
            reasons.put(row.get(0), Reason.valueOf(row.get(1)));
        }
        RuleWords words = RuleWords.read();
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (List<String> row : Tsv.rows("rules.tsv")) {
            String id = row.get(0);
            rules.put(
                    id,
                    new Rule(
                            row(row),
                            words.vietnamese(id),
                            words.english(id),
                            checks.remove(id),
                            reasons.remove(id)));
        }
        complain("no such rule", checks.keySet());
        complain("no such rule", reasons.keySet());
        Set<String> unclear = new HashSet<>();
        for (Rule rule : rules.values()) {
            if (rule.evaluated() == rule.unevaluated().isPresent()) {
                unclear.add(rule.id());
            }
        }
        complain("neither or both of a check and a reason", unclear);
        return new Catalogue(rules);
    }

    private static Rule.Row row(List<String> row) {
        Severity severity = switch (row.get(3)) {
            case "E" -> Severity.ERROR;
            case "W" -> Severity.WARNING;
            default -> Severity.INFO;
        };
        return new Rule.Row(row.get(0), severity, row.get(4));
    }

    private static void complain(String problem, Set<String> ids) {
        if (!ids.isEmpty()) {
            throw new IllegalStateException(problem + ": " + new ArrayList<>(ids));
        }
    }
}
