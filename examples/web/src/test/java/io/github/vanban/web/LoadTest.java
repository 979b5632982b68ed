package io.github.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Two hundred clerks press the button in the same moment, under the limits as they are. */
@Tag("heavy")
@SpringBootTest(
        classes = SoatVanBan.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoadTest {

    private static final int CLERKS = 200;

    @Value("${local.server.port}")
    private int port;

    @Test
    void twoHundredAtOnceAreAllAnswered() throws Exception {
        Desk desk = new Desk(port);
        for (int i = 0; i < 20; i++) {
            desk.post("/", Map.of("van-ban", Seeds.TWO));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        List<Future<Long>> answers = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            String text = (i % 2 == 0 ? Seeds.ONE : Seeds.TWO) + "\n" + i;
            answers.add(clerks.submit(() -> {
                start.await();
                long begun = System.nanoTime();
                assertThat(desk.post("/", Map.of("van-ban", text)))
                        .matches(answer -> answer.statusCode() == 200)
                        .matches(answer -> answer.body().contains("</html>"));
                return (System.nanoTime() - begun) / 1_000_000;
            }));
        }
        start.countDown();
        List<Long> millis = new ArrayList<>();
        for (Future<Long> answer : answers) {
            millis.add(answer.get());
        }
        clerks.shutdown();
        millis.sort(null);
        System.err.printf(
                "%d checks at once: median %d ms, p95 %d ms, longest %d ms%n",
                CLERKS,
                millis.get(CLERKS / 2),
                millis.get(CLERKS * 95 / 100),
                millis.get(CLERKS - 1));

        assertThat(millis).hasSize(CLERKS);
    }
}
