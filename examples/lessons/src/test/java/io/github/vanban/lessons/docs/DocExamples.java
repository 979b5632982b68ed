package io.github.vanban.lessons.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the Java examples on a page. */
final class DocExamples {

    private static final String FENCE = "```";
    private static final String EXAMPLE = "<pre>{@code";

    private DocExamples() {}

    /**
     * Returns the blocks fenced as {@code java}. The imports of a block hold for those below it; one
     * fenced as {@code java continued} goes on in the scope of the block before it.
     */
    static List<DocExample> inMarkdown(Path page) throws IOException {
        List<DocExample> examples = new ArrayList<>();
        List<String> imports = new ArrayList<>();
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            String fence = lines.get(i).strip();
            if (!fence.startsWith(FENCE)) {
                continue;
            }
            int first = i + 1;
            i = endOfBlock(lines, first);
            List<String> block = lines.subList(first, i);
            if (fence.equals(FENCE + "java")) {
                examples.add(example(page, first + 1, block, imports));
            } else if (fence.equals(FENCE + "java continued")) {
                DocExample before = examples.get(examples.size() - 1);
                examples.add(before.then(example(page, first + 1, block, imports)));
            }
        }
        return examples;
    }

    private static int endOfBlock(List<String> lines, int first) {
        int end = first;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        return end;
    }

    /** Returns the examples in the Javadoc of every source below a directory. */
    static List<DocExample> inJavadocBelow(Path directory, List<String> imports)
            throws IOException {
        List<DocExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                examples.addAll(inJavadoc(file, imports));
            }
        }
        return examples;
    }

    /**
     * Returns the blocks in {@code pre} and {@code @code}. They see what their reader sees: the
     * package of the class they explain, {@code java.util}, and the imports given.
     */
    static List<DocExample> inJavadoc(Path page, List<String> imports) throws IOException {
        List<DocExample> examples = new ArrayList<>();
        String text = Files.readString(page);
        for (int at = text.indexOf(EXAMPLE); at >= 0; at = text.indexOf(EXAMPLE, at)) {
            int start = at + EXAMPLE.length();
            at = closingBrace(text, start);
            Stream<String> block = text.substring(start, at).lines();
            examples.add(example(
                    page,
                    (int) text.substring(0, start).lines().count(),
                    block.map(DocExamples::withoutAsterisk).toList(),
                    visibleFrom(text, imports)));
        }
        return examples;
    }

    private static List<String> visibleFrom(String source, List<String> given) {
        List<String> imports = new ArrayList<>(given);
        imports.add("import java.util.*;");
        source.lines()
                .filter(line -> line.startsWith("package "))
                .map(line -> line.replaceFirst("package (.+);", "import $1.*;"))
                .forEach(imports::add);
        return imports;
    }

    private static int closingBrace(String text, int start) {
        int depth = 1;
        int at = start;
        for (; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return at;
    }

    private static String withoutAsterisk(String line) {
        String code = line.stripLeading();
        return code.startsWith("*") ? code.substring(1) : line;
    }

    /** Moves the imports of a block to those of the page, and leaves blank lines for them. */
    private static DocExample example(
            Path page, int line, List<String> block, List<String> imports) {
        List<String> code = new ArrayList<>(block);
        for (int i = 0; i < code.size(); i++) {
            if (code.get(i).strip().startsWith("import ")) {
                imports.add(code.set(i, "").strip());
            }
        }
        return new DocExample(page, line, List.copyOf(imports), String.join("\n", code));
    }
}
