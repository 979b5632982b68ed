package io.github.vanban.cli;

import io.github.vanban.source.TextBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What a file or standard input holds.
 *
 * @param name how messages name it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record InputBytes(String name, byte[] bytes) {

    /** Reads a file, or standard input for {@code -}. */
    static InputBytes of(String file) {
        try {
            return file.equals("-")
                    ? new InputBytes("standard input", System.in.readAllBytes())
                    : new InputBytes(file, Files.readAllBytes(Path.of(file)));
        } catch (InvalidPathException e) {
            throw new UnusableInputException("cannot read " + file + ": not a file name");
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + ": " + FileProblem.reason(e));
        }
    }

    /** Whether it begins as JSON does, which no administrative document does. */
    boolean json() {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return b == '{';
            }
        }
        return false;
    }

    /** The text in it. */
    String text() {
        TextBytes decoded = TextBytes.of(bytes);
        return switch (decoded.kind()) {
            case UTF_8, UTF_16, WINDOWS_1258 -> decoded.text();
            case ZIP, OLE ->
                throw new UnusableInputException(name
                        + ": this is a Word or another Office file; save it as plain text first");
            case PDF ->
                throw new UnusableInputException(
                        name + ": this is a PDF; take its text out first, e.g. with pdftotext");
            case BINARY ->
                throw new UnusableInputException(
                        name
                                + ": text is expected, in UTF-8, UTF-16 or windows-1258; these bytes are none");
        };
    }
}
