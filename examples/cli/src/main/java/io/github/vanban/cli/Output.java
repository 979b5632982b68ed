package io.github.vanban.cli;

import io.github.vanban.document.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how and where a document is written. */
final class Output {

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "What to write: ${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "PAGE",
            description =
                    "For text: page (a picture of the page, the default) or flow (one paragraph"
                            + " a line).")
    private TextStyle style;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "F",
            description = "Write to this file in UTF-8 instead of standard output.")
    private @Nullable Path file;

    void write(Document document, PrintWriter standardOutput) {
        write(format.write(document, style), standardOutput);
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
