package io.github.vanban.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says what is wrong with a file in words rather than in class names. */
final class FileProblem {

    private FileProblem() {}

    static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "access denied";
        }
        return String.valueOf(problem.getMessage());
    }
}
