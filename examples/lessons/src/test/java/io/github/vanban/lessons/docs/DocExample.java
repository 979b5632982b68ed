package io.github.vanban.lessons.docs;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java example on a page people read.
 *
 * @param page the file
 * @param line the line of the file on which the code starts, from 1
 * @param imports the import declarations that hold for the code
 * @param code the code, a blank line in place of each import
 */
record DocExample(Path page, int line, List<String> imports, String code) {

    /** What has to stand around code so that it is a compilation unit. */
    private enum Wrapping {
        UNIT("", ""),
        STATEMENTS("class Example { void example() throws Exception { ", "}}"),
        MEMBERS("class Example { ", "}");

        private final String before;
        private final String after;

        Wrapping(String before, String after) {
            this.before = before;
            this.after = after;
        }
    }

    /** Returns this example with another one, further down the page, in the same scope. */
    DocExample then(DocExample next) {
        int rows = (int) code.chars().filter(c -> c == '\n').count();
        String gap = "\n".repeat(next.line - line - rows);
        return new DocExample(page, line, next.imports, code + gap + next.code);
    }

    /** Returns what the compiler has against this example: nothing, if it is good. */
    List<String> problems() {
        for (Wrapping wrapping : Wrapping.values()) {
            if (compile(wrapping, JavacTask::parse).isEmpty()) {
                return compile(wrapping, JavacTask::analyze);
            }
        }
        return compile(Wrapping.STATEMENTS, JavacTask::parse);
    }

    private List<String> compile(Wrapping wrapping, Step step) {
        JavaFileObject unit = unit(wrapping);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all",
                "--class-path",
                System.getProperty("java.class.path"));
        try {
            step.run((JavacTask)
                    compiler.getTask(null, null, diagnostics, options, null, List.of(unit)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getSource() != null || d.getKind() == Diagnostic.Kind.ERROR)
                .map(this::message)
                .toList();
    }

    /** Returns the code as a unit whose line numbers are those of the page. */
    private JavaFileObject unit(Wrapping wrapping) {
        String source = String.join(" ", imports)
                + "\n".repeat(line - 1)
                + wrapping.before
                + code
                + "\n"
                + wrapping.after;
        return new SimpleJavaFileObject(
                URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return true; // A public class on a page has no file to be named after.
            }
        };
    }

    private String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        // An import stands on line 1 of the unit, wherever it was on the page.
        long at = Math.max(line, diagnostic.getLineNumber());
        return page + ":" + at + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private interface Step {
        void run(JavacTask task) throws IOException;
    }
}
