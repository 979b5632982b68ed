package io.github.vanban.cli;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Fixes;
import io.github.vanban.validation.Report;
import io.github.vanban.validation.batch.Work;
import io.github.vanban.validation.outcome.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Checks one file and mends it where that is asked for. Thread-safe. */
final class FileCheck implements Work<String, FileCheck.Checked> {

    private final Checker checker;
    private final Fix.@Nullable Safety fix;
    private final boolean dryRun;
    private final ReportWriter writer;

    FileCheck(Checker checker, Fix.@Nullable Safety fix, boolean dryRun, ReportWriter writer) {
        this.checker = checker;
        this.fix = fix;
        this.dryRun = dryRun;
        this.writer = writer;
    }

    /**
     * What is kept of a file.
     *
     * @param prepared what the writer made of it
     * @param conforms whether it has no errors
     */
    record Checked(String prepared, boolean conforms) {}

    @Override
    public Checked of(String file) {
        String text = InputBytes.of(file).text();
        Report report = check(text);
        if (fix != null) {
            String fixed = Fixes.apply(report, fix);
            if (dryRun) {
                return new Checked(fixed, true);
            }
            if (!fixed.equals(text)) {
                write(file, fixed);
                report = check(fixed);
            }
        }
        return new Checked(writer.prepare(file, report), report.conforms());
    }

    private Report check(String text) {
        return checker.check(DocumentReader.standard().read(text));
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
