package io.github.vanban.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Counts how many fields of labels a reader found, and what it missed. */
final class Scores {

    private static final List<String> FIELDS =
            List.of("type", "place", "superior", "issuer", "subject", "date");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final StringBuilder misses = new StringBuilder();
    private int documents;

    void add(JsonNode label, JsonNode read) {
        documents++;
        String file = label.get("file").asString();
        for (String field : FIELDS) {
            field(file, field, blankDate(label.get(field)), read.get(field));
        }
        field(file, "number", canonical(label.get("number")), canonical(read.get("number")));
        list(file, "bases", label, read, JsonNode::asString);
        list(file, "addressees", label, read, JsonNode::asString);
        list(file, "recipients", label, read, JsonNode::asString);
        list(file, "outline", label, read, Scores::entry);
        list(file, "citations", label, read, mention -> mention.get("text").asString());
        field(file, "signers", label.get("signers"), read.get("signers"));
        field(file, "bullets", label.get("bullets"), read.get("bullets"));
        field(file, "closingMark", label.get("closingMark"), read.get("closingMark"));
        field(file, "archive", label.get("archive"), read.get("archive"));
    }

    int documents() {
        return documents;
    }

    /** The share of header fields that are just as labelled. */
    double header() {
        int right = 0;
        int all = 0;
        for (String field : FIELDS) {
            right += counts.get(field)[0];
            all += counts.get(field)[1];
        }
        return (right + counts.get("number")[0]) / (double) (all + counts.get("number")[1]);
    }

    double signers() {
        return of("signers");
    }

    /** F1 of a list, the share of right ones of a field. */
    double of(String component) {
        int[] count = counts.get(component);
        return count[1] + count[2] == 0 ? 1 : 2.0 * count[0] / (count[1] + count[2]);
    }

    String misses() {
        return misses.toString();
    }

    String board(String title) {
        StringBuilder board = new StringBuilder(title + ", " + documents + " documents\n");
        board.append(String.format(Locale.ROOT, "  %-14s %6.3f%n", "header fields", header()));
        counts.forEach((component, count) -> board.append(String.format(
                Locale.ROOT,
                "  %-14s %6.3f  %d right, %d labelled, %d read%n",
                component,
                of(component),
                count[0],
                count[1],
                count[2])));
        return board.toString();
    }

    private void field(String file, String field, JsonNode label, JsonNode read) {
        int[] count = counts.computeIfAbsent(field, name -> new int[3]);
        boolean right = text(label).equals(text(read));
        count[0] += right ? 1 : 0;
        count[1]++;
        count[2]++;
        if (!right) {
            miss(file, field, text(label), text(read));
        }
    }

    private void list(
            String file,
            String field,
            JsonNode label,
            JsonNode read,
            Function<JsonNode, String> key) {
        int[] count = counts.computeIfAbsent(field, name -> new int[3]);
        List<String> wanted = new ArrayList<>();
        label.get(field).forEach(element -> wanted.add(key.apply(element)));
        List<String> missing = new ArrayList<>(wanted);
        List<String> extra = new ArrayList<>();
        read.get(field).forEach(element -> {
            if (!missing.remove(key.apply(element))) {
                extra.add(key.apply(element));
            }
        });
        count[0] += wanted.size() - missing.size();
        count[1] += wanted.size();
        count[2] += read.get(field).size();
        if (!missing.isEmpty() || !extra.isEmpty()) {
            miss(file, field, missing.toString(), extra.toString());
        }
    }

    private void miss(String file, String field, String label, String read) {
        misses.append(
                String.format("%n%s %s%n  labelled %s%n  read     %s", file, field, label, read));
    }

    /** Depth, marker and the beginning of the heading. */
    private static String entry(JsonNode entry) {
        String heading = entry.get("heading").asString();
        return entry.get("depth").asInt() + " " + entry.get("marker").asString() + " "
                + heading.substring(0, Math.min(25, heading.length()));
    }

    private static JsonNode canonical(JsonNode number) {
        return number.isNull() ? number : number.get("canonical");
    }

    /** A date of which nothing is known is none. */
    private static JsonNode blankDate(JsonNode value) {
        return value.isObject() && value.get("year").isNull() ? value.get("year") : value;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }
}
