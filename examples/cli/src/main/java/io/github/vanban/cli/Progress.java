package io.github.vanban.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/** How far a long run has come, on standard error when that is a terminal. */
final class Progress implements AutoCloseable {

    /** Fewer files are done before anybody looks. */
    private static final int WORTH_SHOWING = 50;

    private static final int EVERY_MILLIS = 250;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int files) {
        boolean shown = files >= WORTH_SHOWING
                && new ExecTerminalProvider().isSystemStream(SystemStream.Error);
        return new Progress(
                shown
                        ? new ProgressBarBuilder()
                                .setTaskName("vanban")
                                .setInitialMax(files)
                                .setUpdateIntervalMillis(EVERY_MILLIS)
                                .showSpeed()
                                .build()
                        : null);
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes the bar away for a line of its own; it comes back by itself. */
    void makeRoom(PrintWriter err) {
        if (bar != null) {
            err.print("\r\u001B[K");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
