package io.github.vanban.cli;

import io.github.vanban.source.TextBytes;
import java.io.IOException;
import java.io.InputStream;
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

    /** More than any document has; a file that is none must not fill the memory. */
    private static final int LARGEST = 32 << 20;

    /** Reads a file, or standard input for {@code -}. */
    static InputBytes of(String file) {
        try {
            if (file.equals("-")) {
                return new InputBytes("standard input", bytes(System.in));
            }
            try (InputStream stream = Files.newInputStream(Path.of(file))) {
                return new InputBytes(file, bytes(stream));
            }
        } catch (InvalidPathException e) {
            throw new UnusableInputException("cannot read " + file + ": not a file name");
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + ": " + FileProblem.reason(e));
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + (LARGEST >> 20) + " MB");
        }
        return bytes;
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
