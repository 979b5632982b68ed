package io.github.vanban.cli;

import io.github.vanban.validation.Messages;
import io.github.vanban.validation.rule.Catalogue;
import io.github.vanban.validation.rule.Example;
import io.github.vanban.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.Locale;
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            Catalogue.standard().rules().forEach(rule -> out.println(line(rule)));
        } else {
            String wanted = id.toUpperCase(Locale.ROOT);
            Rule rule = Catalogue.standard()
                    .find(wanted)
                    .orElseThrow(() -> new UnusableInputException(
                            "there is no rule '" + id + "'; 'vanban rules' lists them"));
            out.println(line(rule));
            examples(out, rule);
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
                "%s  %-8s %s [%s]%s",
                rule.id(), messages.word(rule.severity()), rule.title(language.locale()), rule.clause(), state);
    }

    private static void examples(PrintWriter out, Rule rule) {
        for (Example example : Example.all()) {
            if (example.rule().equals(rule.id())) {
                out.println((example.bad() ? "  ✗ " : "  ✓ ") + shown(example.after()));
                if (example.bad()) {
                    out.println("    ← " + shown(example.before()));
                }
            }
        }
    }

    private static String shown(String text) {
        return text.strip().replace("\n", " ⏎ ");
    }
}
