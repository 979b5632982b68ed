package io.github.vanban.validation.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of the module; in each file {@code #} begins a comment. */
public final class Terms {

    private static final Set<String> ABBREVIATIONS = Set.copyOf(lines("abbreviations.txt"));
    private static final Map<String, String> TYPOS = pairs("typos.txt");
    private static final Map<String, String> ORGANS = pairs("organs.txt");
    private static final Set<String> COMPOUNDS = Set.copyOf(lines("compounds.txt"));
    private static final Set<String> NEIGHBOURS = Set.copyOf(lines("neighbours.txt"));
    private static final Set<String> SYLLABLES = Set.copyOf(lines("syllables.txt"));
    private static final Map<String, Partners> PARTNERS = partners("bound.txt");
    private static final Set<String> HEADS = Set.copyOf(lines("heads.txt"));
    private static final Set<String> REDUPLICATIONS = Set.copyOf(lines("reduplications.txt"));
    private static final List<String> FORMER_PROVINCES = lines("former-provinces.txt");
    private static final List<String> FORMER_MINISTRIES = lines("former-ministries.txt");

    private Terms() {}

    /** Chữ viết tắt thông dụng: abbreviations that every reader knows. */
    public static Set<String> abbreviations() {
        return ABBREVIATIONS;
    }

    /** Lỗi chính tả thường gặp: what people write, and what they mean. */
    public static Map<String, String> typos() {
        return TYPOS;
    }

    /** Viết hoa tên cơ quan: names in wrong letter case, and the right one. */
    public static Map<String, String> organs() {
        return ORGANS;
    }

    /** Từ ghép thường dùng: compounds of two syllables that administrative papers are full of. */
    public static Set<String> compounds() {
        return COMPOUNDS;
    }

    /** Syllables side by side that only look like a misspelt compound. */
    public static Set<String> neighbours() {
        return NEIGHBOURS;
    }

    /** Âm tiết tự do: syllables that are words by themselves. */
    public static Set<String> syllables() {
        return SYLLABLES;
    }

    /** Âm tiết không đứng một mình: syllables that never do, and what stands beside them. */
    public static Map<String, Partners> partners() {
        return PARTNERS;
    }

    /** Compounds that often follow a word which ends with their first syllable. */
    public static Set<String> heads() {
        return HEADS;
    }

    /** Từ láy: syllables that may be said twice. */
    public static Set<String> reduplications() {
        return REDUPLICATIONS;
    }

    /** Tên tỉnh trước sắp xếp: provinces that are no more since 1 July 2025. */
    public static List<String> formerProvinces() {
        return FORMER_PROVINCES;
    }

    /** Tên bộ trước sắp xếp: ministries that are no more since 1 March 2025. */
    public static List<String> formerMinistries() {
        return FORMER_MINISTRIES;
    }

    private static Map<String, Partners> partners(String name) {
        Map<String, Partners> partners = new LinkedHashMap<>();
        pairs(name).forEach((syllable, lists) -> partners.put(syllable, Partners.parse(lists)));
        return partners;
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int tab = line.indexOf('\t');
            pairs.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return pairs;
    }

    private static List<String> lines(String name) {
        InputStream stream = Terms.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing");
        }
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }
}
