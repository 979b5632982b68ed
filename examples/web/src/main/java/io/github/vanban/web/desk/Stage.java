package io.github.vanban.web.desk;

import io.github.vanban.validation.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Hồ sơ: how far a paper has come, as the forms say it. */
public final class Stage {

    private static final String DRAFT = "du-thao";
    private static final String ISSUED = "phat-hanh";

    private Stage() {}

    /** What a form says; {@code other} when it says nothing that is known. */
    public static Profile of(@Nullable String word, Profile other) {
        if (DRAFT.equals(word)) {
            return Profile.DRAFT;
        }
        return ISSUED.equals(word) ? Profile.ISSUED : other;
    }

    /** The word for it. */
    public static String word(Profile profile) {
        return profile == Profile.DRAFT ? DRAFT : ISSUED;
    }
}
