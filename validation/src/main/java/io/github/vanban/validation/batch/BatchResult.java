package io.github.vanban.validation.batch;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả: what became of one source of a batch: a result or a problem, never both. Immutable.
 *
 * @param <S> where the document comes from
 * @param <R> what is kept of it
 * @param source the source, not null
 * @param result what the work gave, or null when it failed
 * @param problem why it failed, or null
 */
public record BatchResult<S, R>(
        S source, @Nullable R result, @Nullable Exception problem) {

    /**
     * Checks that there is one of the two.
     *
     * @throws IllegalArgumentException when there are both or neither
     */
    public BatchResult {
        requireNonNull(source, "source");
        if ((result == null) == (problem == null)) {
            throw new IllegalArgumentException(
                    "BatchResult: a result or a problem is expected, got " + result + " and "
                            + problem);
        }
    }

    /**
     * The result.
     *
     * @throws IllegalStateException when there is a problem instead, with that as its cause
     */
    public R orThrow() {
        R present = result;
        if (present == null) {
            throw new IllegalStateException("no result for " + source, problem);
        }
        return present;
    }
}
