package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A runtime image of the application, with the modules it needs and no others. */
class ImageTest {

    private static final Path IMAGE = Path.of("target", "image");

    @Test
    void printsThePlan() throws IOException, InterruptedException {
        link();

        String printed = run("-m", "consumer/consumer.Main");
        assertTrue(printed.contains("KẾ HOẠCH"), printed);
        assertTrue(printed.contains("I. MỤC ĐÍCH"), printed);
        assertTrue(printed.contains("schema: true"), printed);

        List<String> modules = run("--list-modules")
                .lines()
                .map(line -> line.replaceFirst("@.*", "").trim())
                .sorted()
                .toList();
        assertEquals(
                List.of("consumer", "io.github.vanban.core", "io.github.vanban.render", "java.base"),
                modules);
    }

    private static void link() {
        String vanban = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.contains("vanban-"))
                .collect(Collectors.joining(File.pathSeparator));
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        System.getProperty("jar") + File.pathSeparator + vanban,
                        "--add-modules",
                        "consumer",
                        "--output",
                        IMAGE.toString());
        assertEquals(0, code);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder();
        command.command().add(IMAGE.resolve("bin").resolve("java").toString());
        command.command().addAll(List.of(arguments));
        Process process = command.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
