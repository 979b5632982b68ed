package io.github.vanban.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.document.Document;
import io.github.vanban.validation.Checker;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application on a machine of its own, with the jars it has to have and no others: no expression
 * language, no package opened. What it prints is written out here.
 */
class ProviderTest {

    /** The text has a blank in its number and two clauses 1; as a document it also lacks the rest. */
    private static final String EXPECTED = """
            vi
            number phải là số, ký hiệu văn bản, ví dụ 08/QĐ-UBND
            paper.body.blocks[0].blocks[1].marker BC-01
            paper.header.number SO-04
            en
            number must be a document number and symbol, such as 08/QĐ-UBND
            paper.body.blocks[0].blocks[1].marker BC-01
            paper.header.number SO-04
            nothing
            document
            body.blocks[0].blocks[1].marker BC-01
            ending.recipients NN-01
            ending.signatures KY-01
            header.issued DD-01
            header.issuers CQ-01
            header.number SO-01
            """;

    @TempDir
    private static Path application;

    @BeforeAll
    static void compile() throws IOException {
        Files.createDirectories(classes());
        for (String name : List.of("module-info", "application/Desk", "application/Main")) {
            Path file = application.resolve("src").resolve(name + ".java");
            Files.createDirectories(file.getParent());
            try (InputStream source = ProviderTest.class.getResourceAsStream(
                    name.replace("application/", "") + ".java.txt")) {
                Files.write(file, source.readAllBytes());
            }
        }
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        classes().toString(),
                        "-Xlint:none",
                        "--module-path",
                        path(jars9()) + File.pathSeparator + origin(NullMarked.class),
                        application.resolve("src/module-info.java").toString(),
                        application.resolve("src/application/Desk.java").toString(),
                        application.resolve("src/application/Main.java").toString());
        assertThat(exit).isZero();
    }

    @Test
    void hibernateValidator9OnTheClassPath() throws Exception {
        assertThat(run("--class-path", path(jars9()), "application.Main"))
                .isEqualTo("9.1.6.Final unnamed\n" + EXPECTED);
    }

    @Test
    void hibernateValidator9OnTheModulePath() throws Exception {
        assertThat(run("--module-path", path(jars9()), "--module", "application/application.Main"))
                .isEqualTo("9.1.6.Final application\n" + EXPECTED);
    }

    @Test
    void hibernateValidator8OnTheClassPath() throws Exception {
        assertThat(run("--class-path", path(jars8()), "application.Main"))
                .isEqualTo("8.0.6.Final unnamed\n" + EXPECTED);
    }

    @Test
    void hibernateValidator8OnTheModulePath() throws Exception {
        // Version 8 is no module yet, so it cannot say that it requires classmate, which is one.
        assertThat(run(
                        "--module-path",
                        path(jars8()),
                        "--add-modules",
                        "com.fasterxml.classmate",
                        "--module",
                        "application/application.Main"))
                .isEqualTo("8.0.6.Final application\n" + EXPECTED);
    }

    @Test
    void withoutAnExpressionLanguageADefaultHibernateValidatorDoesNotStart() throws Exception {
        assertThat(run("--class-path", path(jars9()), "application.Main", "default"))
                .isEqualTo("HV000183\n");
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        Path log = application.resolve("log");
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return output;
    }

    private static List<Path> jars9() {
        Stream<Class<?>> libraries = Stream.of(
                HibernateValidator.class,
                Validation.class,
                Logger.class,
                com.fasterxml.classmate.TypeResolver.class);
        return with(libraries.map(ProviderTest::origin).toList());
    }

    private static List<Path> jars8() {
        try (Stream<Path> jars =
                Files.list(origin(Checker.class).resolveSibling("hibernate-validator-8"))) {
            return with(jars.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> with(List<Path> libraries) {
        List<Path> all = new ArrayList<>(libraries);
        all.add(origin(Document.class));
        all.add(origin(Checker.class));
        all.add(classes());
        return all;
    }

    private static Path classes() {
        return application.resolve("classes");
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(List<Path> entries) {
        return String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList());
    }
}
