package io.github.vanban.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of which the names of Vietnamese organs are made, from {@code organ-words.txt}. */
final class OrganWords {

    private static final Map<String, List<String>> SECTIONS = sections();

    /** Heads and titles that a name follows: {@code Sở}, {@code Giám đốc}. */
    static final PhraseTree OPEN = tree("open");

    /** Those heads whose names no list holds: {@code Trung tâm}. */
    static final PhraseTree FREE = tree("free");

    /** Whole organs, and what fills an open name: {@code Chính phủ}, {@code Y tế}. */
    static final PhraseTree NAMES = tree("names");

    /** Those names that are organs: {@code Chính phủ}. */
    static final PhraseTree WHOLE = tree("whole");

    /** Levels and kinds of places: {@code tỉnh}. */
    static final PhraseTree PLACES = tree("places");

    /** Bodies whose name may say what they are for: {@code Ban Chỉ đạo}. */
    static final PhraseTree TASK_BODIES = tree("task bodies");

    /** The words by which it says so: {@code về}. */
    static final PhraseTree TASKS = tree("tasks");

    private OrganWords() {}

    /** The words of a clause, with which no name goes on. */
    static List<String> clause() {
        return words("clause");
    }

    private static PhraseTree tree(String section) {
        return PhraseTree.forwards(words(section));
    }

    private static List<String> words(String section) {
        return requireNonNull(SECTIONS.get(section), section);
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                addWords(line, section);
            }
        }
        return sections;
    }

    private static void addWords(String line, List<String> section) {
        int from = 0;
        for (int bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", from)) {
            section.add(line.substring(from, bar));
            from = bar + 3;
        }
        section.add(line.substring(from));
    }

    private static String text() {
        try (InputStream words = requireNonNull(
                OrganWords.class.getResourceAsStream("organ-words.txt"), "organ-words.txt")) {
            return new String(words.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
