package io.github.vanban.text;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A value together with the way somebody wrote it: what a lenient {@code read} gives back.
 *
 * <p>The value is always in the canonical form of the decree; {@link #raw()} is the text as it
 * stood, and {@link #oddities()} names what had to be overlooked to get from one to the other.
 * Immutable and thread-safe.
 *
 * @param value the value that was meant, not null
 * @param raw the text as it was written, not null
 * @param oddities what was off in the writing, in the order of the enum; empty when nothing was
 * @param <T> the type of the value
 * @param <O> the enum that names the oddities of such values
 */
public record AsWritten<T, O extends Enum<O>>(T value, String raw, Set<O> oddities) {

    /** Checks for null and copies the set. */
    public AsWritten {
        requireNonNull(value, "value");
        requireNonNull(raw, "raw");
        oddities = oddities.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(oddities));
    }

    /** Whether nothing had to be overlooked but space at the ends and a header's own words. */
    public boolean clean() {
        return oddities.isEmpty();
    }
}
