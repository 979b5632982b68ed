package io.github.vanban.cli;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code vanban} command; every subcommand is a class of its own. */
@Command(
        name = "vanban",
        mixinStandardHelpOptions = true,
        version = "vanban " + Vanban.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Reads, checks, builds and prints Vietnamese administrative documents",
            "(Nghị định 30/2020/NĐ-CP).",
            ""
        },
        description = {
            "",
            "A document is plain text, as it is pasted from a Word file or an e-mail, or a JSON file in",
            "the shape that '@|bold vanban example NAME --to json|@' prints.",
            "Blank numbers and days stay blank: a draft is a document too."
        },
        footer = {
            "",
            "Examples:",
            "  vanban example                              the documents that come with vanban",
            "  vanban example tan-phuoc-3                  a school plan as a page of plain text",
            "  vanban example tan-phuoc-3 --to html -o a.html",
            "                                              the same as a page to open and to print",
            "  vanban example cong-van --to json > a.json  the same as data, to change and print",
            "  vanban read plan.txt                        what each line of a text was taken for",
            "  vanban read plan.txt --to summary           what a mail room writes into its register",
            "  vanban render a.json --to text --style flow one paragraph a line",
            "  vanban check plan.txt --profile draft       what will be sent back, with the clause",
            "  vanban check DIR --jobs 4 --format json     very many texts, one line each",
            "  vanban rules SO-04                          one rule with a good and a bad example",
            "",
            "Exit codes: 0 done, 1 check found errors, 2 wrong usage, or a file that cannot be read or written."
        })
public final class Vanban {

    static final String VERSION = "0.1.0-SNAPSHOT";
    static final String HOME = "https://github.com/vanban/vanban";
    static final int UNUSABLE = 2;

    private static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            CheckCommand.class,
            RulesCommand.class,
            RenderCommand.class,
            ExampleCommand.class,
            HelpCommand.class);

    Vanban() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] args) {
        StandardStream standardOutput = new StandardStream(FileDescriptor.out);
        PrintWriter out = standardOutput.writer();
        PrintWriter err = new StandardStream(FileDescriptor.err).writer();
        int code = run(out, err, args);
        out.flush();
        if (standardOutput.failure() != null) {
            err.println("vanban: cannot write to standard output: " + standardOutput.failure());
            code = UNUSABLE;
        }
        err.flush();
        System.exit(code);
    }

    /** Runs the command with its own streams. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = command(args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(96)
                .setExecutionExceptionHandler(Vanban::explain);
        if (args.length == 0) {
            command.usage(err);
            return UNUSABLE;
        }
        return command.execute(args);
    }

    /** With the one subcommand that is called: to read what the others say of themselves takes its time. */
    private static CommandLine command(String... args) {
        CommandLine command = new CommandLine(new Vanban());
        List<Class<?>> commands = switch (args.length == 0 ? "" : args[0]) {
            case "read" -> List.of(ReadCommand.class);
            case "check" -> List.of(CheckCommand.class);
            case "rules" -> List.of(RulesCommand.class);
            case "render" -> List.of(RenderCommand.class);
            case "example" -> List.of(ExampleCommand.class);
            default -> COMMANDS;
        };
        commands.forEach(command::addSubcommand);
        return command;
    }

    /** Says in one line what is wrong with an input. */
    static void complain(PrintWriter err, @Nullable String problem) {
        err.println("vanban: " + problem);
        err.flush();
    }

    private static int explain(
            Exception problem, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (problem instanceof UnusableInputException) {
            complain(command.getErr(), problem.getMessage());
            return UNUSABLE;
        }
        throw problem;
    }
}
