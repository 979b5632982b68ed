package io.github.vanban.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanban.HostileTexts;
import io.github.vanban.Phrases;
import io.github.vanban.text.SeededProperty;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: no exception, everything in its place, and soon. */
class HostileFindingTest {

    private static final int SMALL = 1 << 17;
    private static final int LARGE = 8 * SMALL;

    /** Slack for a busy machine; quadratic time would be 64 times as long. */
    private static final int MOST_TIMES = 24;

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long UNMEASURABLE_NANOS = 300_000_000;
    private static final int RUNS = 4;

    /** So many mentions of a text are read; a million would take a while. */
    private static final int MOST_VALUES = 50;

    @SeededProperty
    void anyTextIsSearched(@ForAll String text) {
        check(text);
    }

    @SeededProperty
    void anyPhraseIsSearched(@ForAll("pieces") List<String> pieces) {
        check(String.join("", pieces));
        check(String.join(" ", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> signs = Arbitraries.of(
                "/",
                "-",
                "số",
                "Số:",
                "12",
                "QĐ-UBND",
                "ngày",
                "05/3/2020",
                "của",
                "Sở Y tế",
                "Luật",
                "điểm a",
                "khoản 2",
                "Điều",
                "này",
                "Nghị định",
                "(",
                ")",
                ",",
                "\n",
                "\n\n",
                "…",
                "?",
                "e\u0323\u0302",
                "\u0301",
                "\uD800",
                "\\",
                "và",
                "tỉnh",
                "TP.",
                "&");
        return Arbitraries.oneOf(signs, Phrases.phrases()).list().ofMaxSize(14);
    }

    @Test
    void hostileTextsAreSearched() {
        HostileTexts.around("Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Sở Y tế")
                .forEach(text -> assertTimeoutPreemptively(SOON, () -> check(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "\\",
                "-",
                "a",
                "A",
                "1",
                " ",
                "\n",
                ".",
                "…",
                "?",
                "\u0301",
                "e\u0301",
                "số ",
                "1/",
                "/A",
                "A/",
                "\\A",
                "1/A-",
                "/AB-",
                "12/QĐ-UBND ",
                "Quyết định số ",
                "Quyết định số 12/QĐ-UBND ",
                "của ",
                "/AB của ",
                "12/QĐ-UBND của Sở ",
                "Luật ",
                "Luật A ",
                "Luật A, ",
                "điểm a, ",
                "khoản 1, ",
                "1, ",
                "Điều 1 ",
                "Nghị định ",
                "Nghị định 1 ",
                "này ",
                "ngày 1 tháng ",
                "TTLT-",
                "12/TTLT-A - "
            })
    void timeIsLinear(String piece) {
        long many = nanos(piece.repeat(LARGE / piece.length()), UNMEASURABLE_NANOS);
        if (many >= UNMEASURABLE_NANOS) {
            long once = nanos(piece.repeat(SMALL / piece.length()), 0);
            assertThat(many).isLessThan(once * MOST_TIMES);
        }
    }

    /** The best of a few runs, so that other processes on the machine hardly count; of no more than are needed. */
    private static long nanos(String text, long enough) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS && best >= enough; i++) {
            long start = System.nanoTime();
            CitationFinder.find(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void check(String text) {
        List<Mention> mentions = CitationFinder.find(text);
        int from = 0;
        boolean inPlace = true;
        for (Mention mention : mentions) {
            inPlace &= mention.start() >= from
                    && mention.end() > mention.start()
                    && mention.text().equals(text.substring(mention.start(), mention.end()));
            from = mention.end();
        }
        assertThat(inPlace).as(text).isTrue();
        for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_VALUES))) {
            mention.documentType();
            mention.documentNumber();
            mention.documentDate();
            mention.citation();
            mention.pinpoint();
        }
    }
}
