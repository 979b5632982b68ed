package io.github.vanban.validation.profile;

import io.github.vanban.validation.outcome.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phạm vi điều chỉnh: whether a paper is under the decree's rules of form (Điều 4). */
public enum Scope {
    /** Văn bản hành chính under the decree. */
    ADMINISTRATIVE(null),
    /** Văn bản quy phạm pháp luật. */
    NORMATIVE(Reason.NORMATIVE_DOCUMENT),
    /** Văn bản của Đảng. */
    PARTY(Reason.PARTY_DOCUMENT),
    /** Văn bản tố tụng. */
    JUDICIAL(Reason.JUDICIAL_DOCUMENT),
    /** Văn bản hành chính of the time before the decree. */
    BEFORE_EDITION(Reason.BEFORE_EDITION);

    private final @Nullable Reason outside;

    Scope(@Nullable Reason outside) {
        this.outside = outside;
    }

    /** Why the rules of form do not apply; nothing when they do. */
    public Optional<Reason> outside() {
        return Optional.ofNullable(outside);
    }
}
