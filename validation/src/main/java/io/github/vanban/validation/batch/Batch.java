package io.github.vanban.validation.batch;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Kiểm tra hàng loạt: does the same work for many documents at once. Results come in the order of the
 * sources; a source that fails is a result too, and no more sources are taken than the window holds,
 * so that memory does not grow with their number. Immutable and thread-safe; the threads belong to
 * the caller.
 *
 * <pre>{@code
 * Checker checker = Checker.standard();
 * DocumentReader reader = DocumentReader.standard();
 * ExecutorService threads = Executors.newFixedThreadPool(2);
 * try (Stream<BatchResult<String, Report>> reports = Batch.on(threads)
 *         .run(Stream.of("Số: 88 /KH-MGLH"), text -> checker.check(reader.read(text)))) {
 *     reports.forEachOrdered(one -> System.out.println(one.orThrow().conforms()));
 * } finally {
 *     threads.shutdown();
 * }
 * }</pre>
 */
public final class Batch {

    private static final int WINDOW = 64;

    private final Executor executor;
    private final int window;

    private Batch(Executor executor, int window) {
        this.executor = executor;
        this.window = window;
    }

    /**
     * A batch whose work is done by an executor, with a window of 64.
     *
     * @param executor several threads, virtual threads, or {@code Runnable::run} to do it all in the
     *     thread that takes the results; it has to run what it is given
     */
    public static Batch on(Executor executor) {
        return new Batch(requireNonNull(executor, "on(executor)"), WINDOW);
    }

    /**
     * The same with another window. Less than the number of threads leaves some of them idle.
     *
     * @param sources how many sources may be taken whose results have not been, at least 1
     */
    public Batch window(int sources) {
        if (sources < 1) {
            throw new IllegalArgumentException(
                    "window(sources): at least 1 is expected, got " + sources);
        }
        return new Batch(executor, sources);
    }

    /**
     * The results in the order of the sources, worked out as they are taken. Closing the stream stops
     * what has not been taken, interrupts what is being done, and closes the stream of sources; an
     * interrupt of the taking thread does the same and throws a {@link
     * java.util.concurrent.CancellationException}. An exception of the work is a result; an error of
     * the work, and anything that the stream of sources throws, ends the batch.
     *
     * @param sources taken one after another by the thread that takes the results; no null among them
     * @param work done for every source
     * @param <S> where a document comes from
     * @param <R> what is kept of it
     */
    public <S, R> Stream<BatchResult<S, R>> run(
            Stream<? extends S> sources, Work<? super S, ? extends R> work) {
        requireNonNull(work, "run(sources, work)");
        Window<S, R> ahead = new Window<>(sources.iterator(), work, executor, window);
        return StreamSupport.stream(ahead, false).onClose(ahead::cancel).onClose(sources::close);
    }
}
