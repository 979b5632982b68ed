package io.github.vanban.cli;

import io.github.vanban.document.Document;
import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OutputFile file;

    /** Whether a page is asked for. */
    boolean html() {
        return format == Format.HTML;
    }

    void write(Document document, PrintWriter standardOutput) {
        write(format.write(document, style), standardOutput);
    }

    void write(String text, PrintWriter standardOutput) {
        file.write(text, standardOutput);
    }
}
