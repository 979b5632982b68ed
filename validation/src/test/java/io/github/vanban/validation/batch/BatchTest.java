package io.github.vanban.validation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vanban.read.DocumentReader;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.rule.Example;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many sources, several threads, and everything that can go wrong between them. */
@Timeout(60)
class BatchTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void everyThreadComesToItsEnd() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** The first sources take longest, so that their results are ready last. */
    @Test
    void keepsTheOrderOfTheSources() {
        Stream<BatchResult<Integer, String>> results = Batch.on(threads)
                .window(8)
                .run(IntStream.range(0, 500).boxed(), number -> {
                    Thread.sleep(number % 8 == 0 ? 3 : 0);
                    return "n" + number;
                });

        assertThat(results.map(BatchResult::orThrow))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(n -> "n" + n).toList());
    }

    @Test
    void aProblemIsAResultAndTheOthersGoOn() {
        List<BatchResult<Integer, Integer>> results = Batch.on(threads)
                .<Integer, Integer>run(Stream.of(1, 2, 3), number -> {
                    if (number == 2) {
                        throw new IOException("gone");
                    }
                    return number;
                })
                .toList();

        assertThat(results).extracting(BatchResult::result).containsExactly(1, null, 3);
        assertThat(results.get(1).problem()).isInstanceOf(IOException.class).hasMessage("gone");
        assertThatThrownBy(() -> results.get(1).orThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void takesNoMoreSourcesThanTheWindowHolds() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(() -> {
            most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
            return 1;
        });
        try (Stream<BatchResult<Integer, Integer>> results =
                Batch.on(threads).window(7).run(endless, number -> number)) {
            assertThat(results.limit(1000).peek(result -> given.incrementAndGet()))
                    .hasSize(1000);
        }

        assertThat(most.get()).isEqualTo(7);
        assertThat(taken.get()).isBetween(1000, 1007);
    }

    @Test
    void closingStopsWhatIsBeingDoneAndClosesTheSources() throws InterruptedException {
        AtomicBoolean closed = new AtomicBoolean();
        CountDownLatch started = new CountDownLatch(4);
        CountDownLatch interrupted = new CountDownLatch(3);
        AtomicInteger begun = new AtomicInteger();
        Stream<Integer> endless = Stream.iterate(0, n -> n + 1).onClose(() -> closed.set(true));
        try (Stream<BatchResult<Integer, Integer>> results = Batch.on(threads)
                .window(8)
                .run(endless, number -> {
                    begun.incrementAndGet();
                    started.countDown();
                    if (number > 0) {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            interrupted.countDown();
                        }
                    }
                    return number;
                })) {
            assertThat(results.iterator().next().orThrow()).isZero();
            assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(closed).isTrue();
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        threads.submit(() -> {});
        assertThat(begun.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void anInterruptOfTheTakingThreadEndsTheBatch() {
        CountDownLatch never = new CountDownLatch(1);
        Stream<BatchResult<Integer, Integer>> results = Batch.on(threads)
                .run(Stream.of(1), number -> {
                    never.await();
                    return number;
                });
        Thread.currentThread().interrupt();

        assertThatThrownBy(results::toList).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anErrorOfTheWorkEndsTheBatch() {
        assertThatThrownBy(() -> Batch.on(threads)
                        .run(Stream.of(1, 2), number -> {
                            throw new StackOverflowError("deep");
                        })
                        .toList())
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void worksInTheThreadThatTakesTheResults() {
        Thread here = Thread.currentThread();

        assertThat(Batch.on(Runnable::run)
                        .window(1)
                        .run(Stream.of("a", "b"), text -> Thread.currentThread())
                        .map(BatchResult::orThrow))
                .containsExactly(here, here);
    }

    @Test
    void refusesAWindowOfNothing() {
        assertThatThrownBy(() -> Batch.on(threads).window(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    /** One checker in four threads says what it says in one. */
    @Test
    void checksAsOneThreadDoes() {
        List<Example> examples = Example.all();
        List<String> expected = examples.stream().map(BatchTest::check).toList();

        assertThat(Batch.on(threads)
                        .run(examples.stream(), BatchTest::check)
                        .map(BatchResult::orThrow))
                .containsExactlyElementsOf(expected);
    }

    private static String check(Example example) {
        return Checker.standard()
                .check(DocumentReader.standard().read(example.text()))
                .findings()
                .toString();
    }
}
