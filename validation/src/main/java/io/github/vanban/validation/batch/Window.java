package io.github.vanban.validation.batch;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sources that were taken and whose results were not yet, in order. */
final class Window<S, R> implements Spliterator<BatchResult<S, R>> {

    private final Iterator<? extends S> sources;
    private final Work<? super S, ? extends R> work;
    private final Executor executor;
    private final int size;
    private final Queue<Task<S, R>> pending = new ArrayDeque<>();
    private boolean cancelled;

    /** A source and its result to come. */
    private record Task<S, R>(S source, FutureTask<R> result) {}

    Window(
            Iterator<? extends S> sources,
            Work<? super S, ? extends R> work,
            Executor executor,
            int size) {
        this.sources = sources;
        this.work = work;
        this.executor = executor;
        this.size = size;
    }

    @Override
    public boolean tryAdvance(Consumer<? super BatchResult<S, R>> action) {
        boolean done = false;
        try {
            fill();
            Task<S, R> next = pending.peek();
            if (next != null) {
                // While its result is waited for, it can still be cancelled with the others.
                BatchResult<S, R> result = result(next);
                pending.remove();
                action.accept(result);
            }
            done = true;
            return next != null;
        } finally {
            if (!done) {
                cancel();
            }
        }
    }

    private void fill() {
        while (!cancelled && pending.size() < size && sources.hasNext()) {
            S source = requireNonNull(sources.next(), "null among the sources");
            FutureTask<R> result = new FutureTask<>(
                    () -> requireNonNull(work.of(source), "the work gave no result"));
            pending.add(new Task<>(source, result));
            executor.execute(result);
        }
    }

    private BatchResult<S, R> result(Task<S, R> task) {
        try {
            return new BatchResult<>(task.source(), task.result().get(), null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception problem) {
                return new BatchResult<>(task.source(), null, problem);
            }
            throw (Error) requireNonNull(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException stopped = new CancellationException("the batch was interrupted");
            stopped.initCause(e);
            throw stopped;
        }
    }

    /** Stops what has not been taken; no more sources are taken. */
    void cancel() {
        cancelled = true;
        pending.forEach(task -> task.result().cancel(true));
        pending.clear();
    }

    /** Results come one after another, also in a parallel stream. */
    @Override
    public @Nullable Spliterator<BatchResult<S, R>> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
