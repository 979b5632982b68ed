package io.github.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanban.validation.rule.Example;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C in the middle of many files, sent to a process of its own. */
@EnabledOnOs(OS.LINUX)
class InterruptTest {

    private static final int FILES = 600;

    @TempDir
    private Path folder;

    /** The pipe holds a few lines, so that after twenty of them hundreds are still to come. */
    @Test
    @Timeout(240)
    void leavesWholeLinesOnly() throws Exception {
        Process process = start();
        List<String> lines = new ArrayList<>();
        String rest;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < 20; i++) {
                lines.add(reader.readLine());
            }
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            rest = text.toString();
        } finally {
            process.destroyForcibly();
        }
        lines.addAll(rest.lines().toList());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 2);
        assertThat(rest).matches(text -> text.isEmpty() || text.endsWith("\n"), "whole lines");
        assertThat(lines).hasSizeBetween(20, FILES - 1);
        for (String line : lines) {
            assertThat(JsonMapper.builder().build().readTree(line).propertyNames())
                    .contains("findings");
        }
    }

    private Process start() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), Example.original("plan"));
        List<String> command = new ArrayList<>();
        if (ignoresInterrupts()) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                Vanban.class.getName(),
                "check",
                "--jobs",
                "2",
                "--format",
                "json"));
        command.addAll(Collections.nCopies(FILES, plan.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A shell starts background commands so; what they start would never hear of Ctrl-C. */
    private static boolean ignoresInterrupts() throws IOException {
        String ignored = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) & 2) != 0;
    }
}
