package io.github.vanban.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where something is written. */
final class OutputFile {

    @Option(
            names = {"-o", "--out"},
            paramLabel = "F",
            description = "Write to this file in UTF-8 instead of standard output.")
    private @Nullable Path file;

    /** Whether standard output is written to. */
    boolean standard() {
        return file == null;
    }

    void write(String text, PrintWriter standardOutput) {
        if (file == null) {
            standardOutput.print(text);
            standardOutput.flush();
            return;
        }
        if (file.toString().isEmpty() || Files.isDirectory(file)) {
            throw new UnusableInputException("cannot write '" + file + "': not the name of a file");
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            standardOutput.println("Written: " + file);
            standardOutput.flush();
        } catch (IOException e) {
            throw new UnusableInputException("cannot write " + file + ": " + FileProblem.reason(e));
        }
    }
}
