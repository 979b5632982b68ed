package io.github.vanban.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A paragraph of a real document with the citations that a reader saw in it. */
record LabelledParagraph(int id, String file, String text, List<Label> citations) {

    record Label(String text, String number, @Nullable String date) {}

    /** Where a citation stands. */
    record Place(int start, int end) {}

    static List<LabelledParagraph> all() {
        return Stream.of("labelled-paragraphs-1.jsonl", "labelled-paragraphs-2.jsonl")
                .flatMap(name -> lines(name).stream())
                .map(line -> JsonMapper.shared().readValue(line, LabelledParagraph.class))
                .toList();
    }

    /** The labels stand in reading order and do not overlap. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (Label label : citations) {
            int start = text.indexOf(label.text, from);
            if (start < 0) {
                throw new IllegalStateException("paragraph " + id + " lacks " + label.text);
            }
            from = start + label.text.length();
            places.add(new Place(start, from));
        }
        return places;
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(LabelledParagraph.class.getResourceAsStream(name), name), UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
