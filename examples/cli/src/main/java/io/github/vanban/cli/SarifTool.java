package io.github.vanban.cli;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a SARIF log says about vanban and its rules, in one language. */
final class SarifTool {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Locale locale;

    SarifTool(Locale locale) {
        this.locale = locale;
    }

    /** The tool with every rule, checked or not. */
    ObjectNode tool() {
        ObjectNode tool = MAPPER.createObjectNode();
        ObjectNode driver = component(tool.putObject("driver"));
        driver.put("version", Vanban.VERSION);
        driver.put("informationUri", Vanban.HOME);
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : Catalogue.standard().rules()) {
            ObjectNode object = described(rules.addObject(), rule);
            object.put("helpUri", RulePage.uri(rule));
            object.putObject("defaultConfiguration")
                    .put("level", level(rule.severity()))
                    .put("enabled", rule.evaluated());
            object.putObject("properties").put("clause", rule.clause(locale));
        }
        return tool;
    }

    /** The same rules in this language, for a log in another one. */
    ObjectNode translation() {
        ObjectNode translation = component(MAPPER.createObjectNode());
        translation.putArray("contents").add("localizedData");
        translation.putObject("associatedComponent").put("name", "vanban");
        ArrayNode rules = translation.putArray("rules");
        for (Rule rule : Catalogue.standard().rules()) {
            described(rules.addObject(), rule);
        }
        return translation;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private ObjectNode component(ObjectNode component) {
        return component.put("name", "vanban").put("language", locale.getLanguage());
    }

    private ObjectNode described(ObjectNode object, Rule rule) {
        object.put("id", rule.id());
        object.putObject("shortDescription").put("text", rule.title(locale));
        object.putObject("fullDescription")
                .put("text", rule.title(locale) + " (" + rule.clause(locale) + ").");
        return object;
    }
}
