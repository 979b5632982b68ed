package io.github.vanban.benchmarks;

import io.github.vanban.constraint.Conformant;
import io.github.vanban.diagnostic.Severity;
import io.github.vanban.read.DocumentReader;
import io.github.vanban.read.Reading;
import io.github.vanban.validation.Checker;
import io.github.vanban.validation.Report;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
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
 * with the errors as violations, as it is by default, and with all findings. Beside it what Hibernate
 * Validator alone takes for plain constraints on records of the same number and text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ConstraintBenchmark {

    /** Which plan is checked. */
    @Param({Inputs.OTHER_SEED, Inputs.SEED})
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

    private PlainPaper plain = PlainPaper.of(errors.paper().document());

    /** A paper whose errors violate. */
    record Incoming(@Conformant Reading paper) {}

    /** A paper whose findings all violate. */
    record Scrutiny(@Conformant(severity = Severity.INFO) Reading paper) {}

    /** Reads the plan. */
    @Setup
    public void read() {
        errors = new Incoming(DocumentReader.standard().read(Inputs.text(input)));
        all = new Scrutiny(errors.paper());
        plain = PlainPaper.of(errors.paper().document());
        if (!plainRecords().isEmpty()) {
            throw new IllegalStateException("a constraint is violated: " + plainRecords());
        }
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

    /** Hibernate Validator on annotated records, which says next to nothing of a document. */
    @Benchmark
    public Set<ConstraintViolation<PlainPaper>> plainRecords() {
        return validator.validate(plain);
    }
}
