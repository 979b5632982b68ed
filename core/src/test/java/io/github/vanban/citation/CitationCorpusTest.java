package io.github.vanban.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.internal.Nfc;
import io.github.vanban.text.AsWritten;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What people really wrote: read completely, or known not to be one citation. */
class CitationCorpusTest {

    private static final Pattern DATE =
            Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s?[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private static final Pattern WORD_SO = Pattern.compile("(?<!\\p{L})số(?!\\p{L})");

    @TestFactory
    Stream<DynamicTest> readsEveryCitationWithAllItsWords() {
        return lines().stream()
                .filter(line -> line.indexOf('\t') < 0)
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    AsWritten<Citation, CitationOddity> written =
                            Citation.read(line).orElseThrow();
                    assertThat(words(written.value().toString()))
                            .isEqualTo(words(spelledOut(written)));
                    assertThat(written.clean())
                            .isEqualTo(written.value().toString().equals(line));
                    assertThat(Citation.parse(written.value().toString()))
                            .isEqualTo(written.value());
                }));
    }

    @TestFactory
    Stream<DynamicTest> readsNothingElse() {
        return lines().stream()
                .filter(line -> line.indexOf('\t') > 0)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(Citation.read(line)).isEmpty()));
    }

    /** The text with its type in full, where a code stood for it. */
    private static String spelledOut(AsWritten<Citation, CitationOddity> written) {
        String raw = written.raw();
        return written.oddities().contains(CitationOddity.ABBREVIATED_TYPE)
                ? written.value().type() + raw.substring(raw.indexOf(' '))
                : raw;
    }

    /** Letters and figures in small letters, dates spelled out, without {@code số} and padding. */
    private static String words(String text) {
        String small = Nfc.of(text).toLowerCase(Locale.ROOT);
        String dated = DATE.matcher(small).replaceAll("ngày $1 tháng $2 năm $3");
        String unpadded = dated.replaceAll("(?<!\\d)0+(?=\\d)", "");
        return WORD_SO.matcher(unpadded).replaceAll("").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(
                        CitationCorpusTest.class.getResourceAsStream("corpus-citations.txt")),
                UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
