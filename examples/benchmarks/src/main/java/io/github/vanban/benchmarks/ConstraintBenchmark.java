package io.github.vanban.benchmarks;

import io.github.vanban.constraint.Conformant;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.lessons.Lesson;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Checks a founding plan that was read, by the checker itself and as a constraint of Bean Validation:
 * with the errors as violations, as it is by default, and with all findings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ConstraintBenchmark {

    /** Which plan is checked. */
    @Param({"seed-1-mg-long-hau", "seed-2-th-tan-phuoc-3"})
    public String input = "";

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.forLanguageTag("vi")),
                    Locale.forLanguageTag("vi"),
                    false))
            .buildValidatorFactory()
            .getValidator();

    private Incoming errors = new Incoming(DocumentReader.standard().read(""));
    private Scrutiny all = new Scrutiny(errors.paper());

    /** A paper whose errors violate. */
    record Incoming(@Conformant Reading paper) {}

    /** A paper whose findings all violate. */
    record Scrutiny(@Conformant(severity = Severity.INFO) Reading paper) {}

    /** Reads the plan. */
    @Setup
    public void read() {
        errors = new Incoming(DocumentReader.standard().read(resource(input)));
        all = new Scrutiny(errors.paper());
    }

    /** The checker itself. */
    @Benchmark
    public Report direct() {
        return Checker.standard().check(errors.paper());
    }

    /** The constraint as it is by default. */
    @Benchmark
    public Set<ConstraintViolation<Incoming>> constraint() {
        return validator.validate(errors);
    }

    /** The constraint with a violation for every finding. */
    @Benchmark
    public Set<ConstraintViolation<Scrutiny>> constraintForAll() {
        return validator.validate(all);
    }

    private static String resource(String name) {
        try (InputStream stream = Lesson.class.getResourceAsStream(name + ".txt")) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
