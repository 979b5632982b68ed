package io.github.vanban.cli;

import io.github.vanban.document.Document;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        Document document = DocumentFile.read(file);
        output.write(document, spec.commandLine().getOut());
        return 0;
    }
}
