package io.github.vanban.diagnostic;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Phát hiện: one thing that is said about a document, at a place in it (Điều 8 and Phụ lục I name what
 * can be wrong). Immutable and thread-safe.
 *
 * @param id the identity of the rule, e.g. {@code TL-08}, not null
 * @param severity how much it weighs, not null
 * @param path the component, as its JSON has it: {@code body.blocks[0].blocks[1]}; empty for the
 *     document as a whole
 * @param message what is wrong, in the reader's language, not null
 * @param actual what stands there, or null
 * @param expected what should stand there, or null
 * @param clause the clause of the decree, e.g. {@code Phụ lục I, Phần I, Mục II.5}, or null
 */
public record Finding(
        String id,
        Severity severity,
        String path,
        String message,
        @Nullable String actual,
        @Nullable String expected,
        @Nullable String clause) {

    /** Checks for null. */
    public Finding {
        requireNonNull(id, "id");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }
}
