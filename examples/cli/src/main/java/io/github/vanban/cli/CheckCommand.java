package io.github.vanban.cli;

import io.github.vanban.validation.Checker;
import io.github.vanban.validation.outcome.Fix;
import io.github.vanban.validation.profile.Profile;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban check}: says what is wrong with documents as text. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks documents in plain text against Nghị định 30/2020/NĐ-CP.",
        footer = {
            "",
            "With --format json, every file is a line of its own, in the order of the files; one that",
            "could not be checked is {\"file\",\"problem\"}. Stopped by Ctrl-C, no line is cut.",
            "",
            "Exit codes: 0 no errors, 1 errors found, 2 a file could not be checked."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Texts; a folder stands for all *.txt in it, - for standard input.")
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

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many files are checked at once (default: 1).")
    private int jobs;

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--jobs: at least 1 is expected, got " + jobs);
        }
        List<String> all = InputFiles.of(files);
        // The corrected text stands alone.
        ReportWriter writer = (dryRun ? ReportFormat.TEXT : format).writer(language.locale());
        FileCheck check = new FileCheck(Checker.standard().with(profile), fix, dryRun, writer);
        PrintWriter err = spec.commandLine().getErr();
        try (WholePieces out = new WholePieces(spec.commandLine().getOut());
                Progress progress = Progress.of(all.size())) {
            CheckRun run = new CheckRun(writer, out, err, progress);
            if (jobs == 1) {
                return run.of(all, check, Runnable::run, 1);
            }
            ExecutorService threads = Executors.newFixedThreadPool(jobs);
            try {
                return run.of(all, check, threads, jobs);
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
