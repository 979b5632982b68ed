package io.github.vanban.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes pieces, such as lines, that are never cut: when the process is asked to stop, the piece in
 * hand is written to its end and no other is begun.
 */
final class WholePieces implements AutoCloseable {

    /** A reader that takes nothing more must not keep the process. */
    private static final int SECONDS_TO_END = 5;

    private final PrintWriter out;
    private final ReentrantLock writing = new ReentrantLock();
    private final Thread stop = new Thread(this::stop, "stop writing");

    WholePieces(PrintWriter out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(stop);
    }

    /** Writes a piece; false when nobody takes it any more. */
    boolean write(String piece) {
        writing.lock();
        try {
            out.print(piece);
            return !out.checkError();
        } finally {
            writing.unlock();
        }
    }

    /** Waits for the piece in hand and keeps the lock: the process ends with this thread. */
    private void stop() {
        try {
            if (!writing.tryLock(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The process is being stopped; the hook has its turn.
            return;
        }
    }
}
