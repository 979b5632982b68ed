package io.github.vanban.validation.batch;

/**
 * Việc: what is done with every document of a batch, by several threads at once.
 *
 * @param <S> where a document comes from, such as a path or a row
 * @param <R> what is kept of it, such as a report or a line of JSON
 */
@FunctionalInterface
public interface Work<S, R> {

    /**
     * Does it for one source.
     *
     * @return the result, not null
     * @throws Exception whatever is wrong with this source; the others go on
     */
    R of(S source) throws Exception;
}
