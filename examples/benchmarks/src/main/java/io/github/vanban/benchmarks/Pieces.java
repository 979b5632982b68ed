package io.github.vanban.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page taken apart for those that write it again: which mark-up comes next, and the text behind it.
 * Mark-up is counted, so that a template holds it as its own.
 */
public final class Pieces {

    private static final Pattern PIECE = Pattern.compile("((?:<[^>]*>|\\n)+)([^<\\n]*)");

    private final List<String> markups;
    private final List<Piece> pieces;

    private Pieces(List<String> markups, List<Piece> pieces) {
        this.markups = List.copyOf(markups);
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Mark-up and the text behind it.
     *
     * @param kind the index of the mark-up
     * @param text the text, not escaped
     */
    public record Piece(int kind, String text) {}

    static Pieces of(String html) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(html);
        while (matcher.find()) {
            int kind = kinds.computeIfAbsent(matcher.group(1), markup -> kinds.size());
            pieces.add(new Piece(kind, unescaped(matcher.group(2))));
        }
        return new Pieces(new ArrayList<>(kinds.keySet()), pieces);
    }

    List<String> markups() {
        return markups;
    }

    List<Piece> pieces() {
        return pieces;
    }

    byte[][] encodedMarkups() {
        return markups.stream()
                .map(markup -> markup.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
