package io.github.vanban.cli;

import io.github.vanban.validation.batch.Batch;
import io.github.vanban.validation.batch.BatchResult;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Checks files one after another or several at once and writes what was found, in their order. */
final class CheckRun {

    /** So many files for each job may be done before their turn. */
    private static final int AHEAD = 16;

    private final ReportWriter writer;
    private final WholePieces out;
    private final PrintWriter err;
    private final Progress progress;
    private int code;

    CheckRun(ReportWriter writer, WholePieces out, PrintWriter err, Progress progress) {
        this.writer = writer;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Checks all of them, unless nobody takes the results any more; the exit code. */
    int of(List<String> files, FileCheck check, Executor executor, int jobs) {
        Batch batch = Batch.on(executor).window(jobs == 1 ? 1 : jobs * AHEAD);
        boolean wanted = out.write(writer.begin());
        try (Stream<BatchResult<String, FileCheck.Checked>> results =
                batch.run(files.stream(), check)) {
            Iterator<BatchResult<String, FileCheck.Checked>> each = results.iterator();
            while (wanted && each.hasNext()) {
                wanted = write(each.next());
                progress.step();
            }
        }
        if (wanted) {
            out.write(writer.end());
        }
        return code;
    }

    private boolean write(BatchResult<String, FileCheck.Checked> result) {
        FileCheck.Checked checked = result.result();
        if (checked != null) {
            code = Math.max(code, checked.conforms() ? 0 : 1);
            return out.write(writer.file(checked.prepared()));
        }
        // One file that cannot be checked is no reason to leave the others.
        code = Vanban.UNUSABLE;
        Exception problem = result.problem();
        String reason = problem instanceof UnusableInputException
                ? String.valueOf(problem.getMessage())
                : "cannot check " + result.source() + ": " + problem;
        boolean taken = out.write(writer.problem(result.source(), reason));
        progress.makeRoom(err);
        Vanban.complain(err, reason);
        return taken;
    }
}
