package io.github.vanban.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who asks too often waits, and nobody waits for another. */
class LimitsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void aVisitorHasABurstAndThenSoManyASecond() {
        Allowance allowance = new Allowance(2, 0.5);

        assertThat(allowance.take("a", 1, 0)).isTrue();
        assertThat(allowance.take("a", 1, 0)).isTrue();
        assertThat(allowance.take("a", 1, SECOND)).isFalse();
        assertThat(allowance.take("b", 1, SECOND)).isTrue();
        assertThat(allowance.take("a", 1, 2 * SECOND)).isTrue();
        assertThat(allowance.take("a", 1, 2 * SECOND)).isFalse();
    }

    @Test
    void waitingLongGivesNoMoreThanTheBurst() {
        Allowance allowance = new Allowance(2, 10);
        allowance.take("a", 1, 0);

        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answers.add(allowance.take("a", 1, 3600 * SECOND));
        }

        assertThat(answers).containsExactly(true, true, false);
    }

    @Test
    void onlyWhatIsSentCounts() throws Exception {
        Limits limits = new Limits(1000, 1, 0);

        assertThat(status(limits, "GET")).isEqualTo(200);
        assertThat(status(limits, "GET")).isEqualTo(200);
        assertThat(status(limits, "POST")).isEqualTo(200);
        assertThat(status(limits, "POST")).isEqualTo(429);
    }

    @Test
    void aLargeTextCountsForManySmallOnes() {
        Allowance allowance = new Allowance(40, 1);

        assertThat(allowance.take("a", 33, 0)).isTrue();
        assertThat(allowance.take("a", 33, SECOND)).isFalse();
        assertThat(allowance.take("a", 1, SECOND)).isTrue();
        assertThat(allowance.take("a", 33, 30 * SECOND)).isTrue();
    }

    private static int status(Limits limits, String method) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(new MockHttpServletRequest(method, "/"), response, new MockFilterChain());
        return response.getStatus();
    }
}
