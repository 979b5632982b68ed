package io.github.vanban.render.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width. Breaks stand at spaces only, and never inside a number, a date
 * or a reference such as {@code khoản 2}; a word that is longer than a line is broken between
 * letters unless it is a number.
 */
public final class TextWrapper {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private int used;
    private boolean empty = true;

    private TextWrapper(int width, int firstIndent) {
        this.width = width;
        this.line = new StringBuilder(" ".repeat(firstIndent));
        this.used = firstIndent;
    }

    /** The lines of a text, the first of them indented; one empty line for empty text. */
    public static List<String> wrap(String text, int width, int firstIndent) {
        TextWrapper wrapper = new TextWrapper(width, firstIndent);
        runs(text).forEach(wrapper::addRun);
        wrapper.endLine();
        return wrapper.lines;
    }

    /** As few lines as {@link #wrap} needs, but about equally long: how titles are broken. */
    public static List<String> balance(String text, int width) {
        List<String> lines = wrap(text, width, 0);
        if (lines.size() == 1) {
            return lines;
        }
        int place = Atoms.beforePlace(text);
        if (place > 0) {
            List<String> parted = new ArrayList<>(wrap(text.substring(0, place), width, 0));
            parted.addAll(wrap(text.substring(place), width, 0));
            if (parted.size() <= lines.size()) {
                return parted;
            }
        }
        int narrow = width / 2;
        int wide = width;
        while (narrow < wide) {
            int middle = (narrow + wide) / 2;
            List<String> narrower = wrap(text, middle, 0);
            if (narrower.size() <= lines.size()) {
                wide = middle;
                lines = narrower;
            } else {
                narrow = middle + 1;
            }
        }
        return lines;
    }

    /** How wide a column must be so that nothing in the text is parted that must not be. */
    public static int widestAtom(String text) {
        return runs(text).stream()
                .mapToInt(run -> DisplayWidth.of(String.join(" ", run)))
                .max()
                .orElse(0);
    }

    /** The words of a text, those together that must stay on one line. */
    private static List<List<String>> runs(String text) {
        List<String> words = words(text);
        List<List<String>> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && Atoms.bound(words, to - 1)) {
                to++;
            }
            runs.add(words.subList(from, to));
            from = to;
        }
        return runs;
    }

    /** The words of a text, parted by white space. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            // A no-break space is part of its word.
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (space && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** Words that belong on one line; only when no line is wide enough are they parted. */
    private void addRun(List<String> run) {
        String joined = String.join(" ", run);
        if (run.size() > 1 && DisplayWidth.of(joined) > width) {
            run.forEach(this::addWord);
        } else {
            addWord(joined);
        }
    }

    private void addWord(String word) {
        int length = DisplayWidth.of(word);
        if (!empty && used + 1 + length > width) {
            endLine();
        }
        if (used + (empty ? 0 : 1) + length > width && !Atoms.number(word)) {
            addLetters(word);
            return;
        }
        if (!empty) {
            line.append(' ');
            used++;
        }
        line.append(word);
        used += length;
        empty = false;
    }

    private void addLetters(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            int length = DisplayWidth.of(codePoint);
            if (used + length > width && !line.isEmpty()) {
                endLine();
            }
            line.appendCodePoint(codePoint);
            used += length;
            empty = false;
            i += Character.charCount(codePoint);
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        empty = true;
    }
}
