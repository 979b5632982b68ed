package io.github.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything is said in both languages. */
class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Properties vietnamese = load("messages.properties");
        Properties english = load("messages_en.properties");
        // Models are Vietnamese words, and shown as they are in both.
        assertThat(english.stringPropertyNames())
                .isEqualTo(vietnamese.stringPropertyNames().stream()
                        .filter(key -> !key.startsWith("mau."))
                        .collect(Collectors.toSet()));
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("/" + name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
