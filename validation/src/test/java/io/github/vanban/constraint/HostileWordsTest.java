package io.github.vanban.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Messages;
import io.github.vanban.validation.rule.Example;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a document stand in messages as they are, with and without an expression language. */
class HostileWordsTest {

    record Incoming(@Conformant(severity = Severity.INFO) Reading paper) {}

    private static final List<Validator> VALIDATORS = List.of(
            Validators.standard(Locale.ENGLISH),
            Validators.withoutExpressions(Locale.ENGLISH),
            Validators.withoutEscaping(Locale.ENGLISH));

    /** The words stand in every line of the paper, so in whichever value a rule quotes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "${validatedValue}",
                "#{7*7}",
                "{0}",
                "{english}",
                "{rule}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{",
                "}",
                "{{",
                "$",
                "$1",
                "\\",
                "\\{",
                "\\\\$",
                "\\u0041",
                "'",
                "<b>x</b><script>alert(1)</script>"
            })
    void inEveryField(String words) {
        for (String name : List.of("plan", "decision", "letter")) {
            String text = Example.original(name)
                    .lines()
                    .map(line -> line.isBlank() ? line : line + " " + words + " , sử lý")
                    .reduce("", (all, line) -> all + line + "\n");

            assertThat(shown(text)).isTrue();
        }
    }

    @Property(tries = 300)
    void anyMixture(
            @ForAll @StringLength(max = 12) @Chars({'\\', '{', '}', '$', '\'', '0', 'a', '<'})
                    String words) {
        // Within the number, which SO-04 quotes.
        shown("Số: 08 /KH-MGLH" + words + "\n\nKẾ HOẠCH\nX" + words + " , sử lý" + words + "\n");
    }

    /** Checks all messages; returns whether there was one. */
    private static boolean shown(String text) {
        Reading reading = DocumentReader.standard().read(text);
        List<String> expected = Checker.standard().check(reading).findings().stream()
                .map(Messages.in(Locale.ENGLISH)::message)
                .distinct()
                .toList();
        for (Validator validator : VALIDATORS) {
            assertThat(validator.validate(new Incoming(reading)).stream()
                            .map(ConstraintViolation::getMessage)
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        return expected.stream().anyMatch(message -> message.contains("“"));
    }
}
