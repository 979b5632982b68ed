package io.github.vanban.cli;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban read}: reads a text and shows what was found in it. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Reads the text of a document and shows what each part was taken for.",
        description = {
            "",
            "Text may be in UTF-8, UTF-16 or windows-1258. Any text can be read; what stands nowhere in the"
                    + " document is shown as '@|italic không đọc|@', with its place."
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The text; - for standard input.")
    private String file;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "OUTLINE",
            description = {
                "outline: a tree with what each line is (the default);",
                "summary: one JSON object for a mail room's register;",
                "json: the document with the place of every part."
            })
    private ReadFormat format;

    @Mixin
    private OutputFile output;

    @Override
    public Integer call() {
        InputBytes input = InputBytes.of(file);
        Reading reading = DocumentReader.standard().read(input.text());
        String name = file.equals("-") ? "-" : String.valueOf(Path.of(file).getFileName());
        boolean colours = output.standard() && Ansi.AUTO.enabled();
        output.write(format.write(name, reading, colours), spec.commandLine().getOut());
        return 0;
    }
}
