package io.github.vanban.cli;

import io.github.vanban.lessons.Lesson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vanban example}: prints one of the documents of the lessons, or lists them. */
@Command(
        name = "example",
        mixinStandardHelpOptions = true,
        header = "Prints a document that comes with vanban; without a name, lists them.")
final class ExampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Which example.")
    private @Nullable String name;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            output.write(list(), out);
            return 0;
        }
        Lesson lesson = Lesson.named(name)
                .orElseThrow(() -> new UnusableInputException(
                        "there is no example '" + name + "'; 'vanban example' lists them"));
        output.write(lesson.document(), out);
        return 0;
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Lesson lesson : Lesson.values()) {
            list.append(String.format("  %-14s %s%n", lesson.title(), lesson.summary()));
        }
        return list.toString();
    }
}
