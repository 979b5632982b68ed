package io.github.vanban.cli;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Fixes;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.profile.Profile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban check}: says what is wrong with documents as text. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks documents in plain text against Nghị định 30/2020/NĐ-CP.",
        footer = {"", "Exit codes: 0 no errors, 1 errors found, 2 a file could not be checked."})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts; - for standard input.")
    private List<String> files;

    @Option(
            names = "--profile",
            defaultValue = "ISSUED",
            description = "How far they have come: ${COMPLETION-CANDIDATES} (default: issued).")
    private Profile profile;

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = {
                "text (the default);",
                "json: one object a line for every file;",
                "sarif: one log in SARIF 2.1.0 for editors and code hosts."
            })
    private ReportFormat format;

    @Option(names = "--lang", defaultValue = "VI", description = "vi or en (default: vi).")
    private Language language;

    @Option(
            names = "--fix",
            arity = "0..1",
            fallbackValue = "SAFE",
            description =
                    "Write the corrections that are certain; --fix=guarded the likely ones too.")
    private Fix.@Nullable Safety fix;

    @Option(names = "--dry-run", description = "With --fix: print the corrected text instead.")
    private boolean dryRun;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        // The corrected text stands alone.
        ReportWriter writer = (dryRun ? ReportFormat.TEXT : format).writer(language.locale());
        out.print(writer.begin());
        int code = 0;
        for (String file : files) {
            try {
                code = Math.max(code, check(file, writer, out));
            } catch (UnusableInputException e) {
                // One file that cannot be checked is no reason to leave the others.
                out.print(writer.problem(file, e.getMessage()));
                out.flush();
                Vanban.complain(spec.commandLine().getErr(), e);
                code = 2;
            }
        }
        out.print(writer.end());
        out.flush();
        return code;
    }

    /** Checks one file; 1 when it has errors. */
    private int check(String file, ReportWriter writer, PrintWriter out) {
        Checker checker = Checker.standard().with(profile);
        String text = InputBytes.of(file).text();
        Report report = checker.check(DocumentReader.standard().read(text));
        if (fix != null) {
            String fixed = Fixes.apply(report, fix);
            if (dryRun) {
                out.print(fixed);
                return 0;
            }
            if (!fixed.equals(text)) {
                write(file, fixed);
                report = checker.check(DocumentReader.standard().read(fixed));
            }
        }
        out.print(writer.file(writer.prepare(file, report)));
        return report.conforms() ? 0 : 1;
    }

    private static void write(String file, String text) {
        if (file.equals("-")) {
            throw new UnusableInputException("--fix needs a file to write to; add --dry-run");
        }
        try {
            Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableInputException("cannot write " + file + ": " + FileProblem.reason(e));
        }
    }
}
