package io.github.vanban.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The files that are meant: those that are named, and the texts in folders that are named. */
final class InputFiles {

    private static final String TEXT = ".txt";

    private InputFiles() {}

    /**
     * Every file in the order of the names; within a folder by path.
     *
     * @throws UnusableInputException when a folder holds no text
     */
    static List<String> of(List<String> names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (folder(name)) {
                files.addAll(texts(name));
            } else {
                files.add(name);
            }
        }
        return files;
    }

    private static boolean folder(String name) {
        try {
            return !name.equals("-") && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> texts(String folder) {
        List<String> texts = new ArrayList<>();
        try {
            Files.walkFileTree(Path.of(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().toLowerCase(Locale.ROOT).endsWith(TEXT)) {
                        texts.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }

                // What cannot be looked into is told when it is to be read.
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    texts.add(file.toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UnusableInputException(
                    "cannot read " + folder + ": " + FileProblem.reason(e));
        }
        if (texts.isEmpty()) {
            throw new UnusableInputException("no file in " + folder + " ends in " + TEXT);
        }
        Collections.sort(texts);
        return texts;
    }
}
