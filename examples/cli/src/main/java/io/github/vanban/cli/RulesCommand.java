package io.github.vanban.cli;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban rules}: the catalogue, or one rule with its clause and examples. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        header = "Lists the rules; with an id, shows its clause, a good and a bad example.")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Which rule, e.g. SO-04.")
    private @Nullable String id;

    @Option(names = "--lang", defaultValue = "VI", description = "vi or en (default: vi).")
    private Language language;

    @Option(
            names = "--reference",
            paramLabel = "DIR",
            hidden = true,
            description = "Write the rule reference in Markdown into this folder.")
    private @Nullable Path reference;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (reference != null) {
            write(reference);
        } else if (id == null) {
            Catalogue.standard().rules().forEach(rule -> out.println(line(rule)));
        } else {
            Rule rule = Catalogue.standard()
                    .find(id.toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new UnusableInputException(
                            "there is no rule '" + id + "'; 'vanban rules' lists them"));
            out.print(RuleCard.of(rule, language));
        }
        out.flush();
        return 0;
    }

    private String line(Rule rule) {
        Messages messages = Messages.in(language.locale());
        String state = rule.unevaluated()
                .map(reason -> " (" + messages.message(reason) + ")")
                .orElse("");
        return String.format(
                "%s  %-8s %s%s",
                rule.id(), messages.word(rule.severity()), rule.title(language.locale()), state);
    }

    private static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : RulePages.all().entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    "cannot write " + folder + ": " + FileProblem.reason(e));
        }
    }
}
