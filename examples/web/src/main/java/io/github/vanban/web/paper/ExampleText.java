package io.github.vanban.web.paper;

import io.github.vanban.lessons.Lesson;
import io.github.vanban.render.TextRenderer;
import io.github.vanban.validation.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ví dụ: papers to begin with. */
enum ExampleText {
    /** A draft of 2021 as it was pasted from a Word file, its header table lost. */
    TAN_PHUOC_3("tan-phuoc-3", "seed-2-th-tan-phuoc-3.txt", Profile.DRAFT),
    /** A plan of 2023 as it went out. */
    LONG_HAU("long-hau", "seed-1-mg-long-hau.txt", Profile.ISSUED),
    /** A plan with a table of tasks, as vanban prints it. */
    NHIEM_VU("nhiem-vu", null, Profile.ISSUED);

    private final String key;
    private final @Nullable String file;
    private final Profile profile;

    ExampleText(String key, @Nullable String file, Profile profile) {
        this.key = key;
        this.file = file;
        this.profile = profile;
    }

    static Optional<ExampleText> named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(example -> example.key.equals(key))
                .findFirst();
    }

    /** The name in the address. */
    String key() {
        return key;
    }

    /** The paper as if it had been handed in. */
    PaperForm form() {
        return new PaperForm(
                file == null
                        ? TextRenderer.page().render(Lesson.NHIEM_VU.document())
                        : resource(file),
                profile);
    }

    private static String resource(String file) {
        try (InputStream in = Lesson.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the lessons");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
