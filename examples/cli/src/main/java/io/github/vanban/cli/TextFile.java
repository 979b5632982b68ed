package io.github.vanban.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads documents as plain text in UTF-8. */
final class TextFile {

    private TextFile() {}

    static String read(String file) {
        try {
            byte[] bytes =
                    file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (InvalidPathException e) {
            throw new UnusableInputException("cannot read " + file + ": not a file name");
        } catch (CharacterCodingException e) {
            throw new UnusableInputException("cannot read " + file + ": not a text in UTF-8");
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + ": " + FileProblem.reason(e));
        }
    }
}
