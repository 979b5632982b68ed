package io.github.vanban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output or standard error in UTF-8, whatever the platform thinks its charset is; remembers
 * why writing failed, which a {@link PrintWriter} forgets.
 */
final class StandardStream extends FilterOutputStream {

    private @Nullable IOException problem;

    StandardStream(FileDescriptor descriptor) {
        super(new FileOutputStream(descriptor));
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            problem = e;
            throw e;
        }
    }

    /** Why not everything was written; a reader that has seen enough ({@code | head}) is no reason. */
    @Nullable
    String failure() {
        if (problem == null || "Broken pipe".equals(problem.getMessage())) {
            return null;
        }
        return FileProblem.reason(problem);
    }
}
