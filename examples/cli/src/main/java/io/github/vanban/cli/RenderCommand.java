package io.github.vanban.cli;

import io.github.vanban.document.Document;
import io.github.vanban.html.HtmlRenderer;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.profile.Profile;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban render}: prints a document from a text or a JSON file. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        header = "Prints a document as the decree lays it out.")
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The document as text or JSON; - for standard input.")
    private String file;

    @Mixin
    private Output output;

    @Option(
            names = "--findings",
            description =
                    "With --to html: check the document too and show the findings at their places.")
    private boolean findings;

    @Option(
            names = "--profile",
            defaultValue = "ISSUED",
            description = "With --findings, how far it has come: ${COMPLETION-CANDIDATES}"
                    + " (default: issued).")
    private Profile profile;

    @Option(
            names = "--lang",
            defaultValue = "VI",
            description = "With --findings: vi or en (default: vi).")
    private Language language;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!findings) {
            output.write(DocumentFile.read(file), out);
            return 0;
        }
        if (!output.html()) {
            throw new UnusableInputException("--findings are shown on a page; add --to html");
        }
        Checker checker = Checker.standard().with(profile);
        String page = DocumentFile.read(
                file,
                reading -> page(reading.document(), checker.check(reading)),
                document -> page(document, checker.check(document)));
        output.write(page, out);
        return 0;
    }

    private String page(Document document, Report report) {
        return HtmlRenderer.page()
                .language(language.locale())
                .render(document, report.findings(language.locale()));
    }
}
