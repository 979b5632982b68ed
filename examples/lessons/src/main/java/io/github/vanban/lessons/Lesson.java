package io.github.vanban.lessons;

import io.github.vanban.document.Document;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The documents that the lessons build, by name. */
@SuppressWarnings("ImmutableEnumChecker") // a method reference that captures nothing
public enum Lesson {
    /** The plan of a kindergarten, 2023: the first founding document of the project. */
    LONG_HAU("long-hau", "Kế hoạch của Trường Mẫu giáo Long Hậu (2023)", LongHauPlan::build),
    /** The plan of a primary school, a draft of 2021: the second founding document. */
    TAN_PHUOC_3(
            "tan-phuoc-3",
            "Kế hoạch (dự thảo) của Trường Tiểu học Tân Phước 3",
            TanPhuocPlan::build),
    /** A plan whose tasks stand in a table, with an annex. */
    NHIEM_VU("nhiem-vu", "Kế hoạch với bảng phân công nhiệm vụ và phụ lục", TaskPlan::build),
    /** A decision that issues rules: mẫu 1.3 with an attached text. */
    QUYET_DINH("quyet-dinh", "Quyết định ban hành quy chế kèm theo", RulesDecision::build),
    /** An official letter: mẫu 1.5. */
    CONG_VAN("cong-van", "Công văn mời phối hợp", InvitationLetter::build);

    private final String title;
    private final String summary;
    private final Supplier<Document> builder;

    Lesson(String title, String summary, Supplier<Document> builder) {
        this.title = title;
        this.summary = summary;
        this.builder = builder;
    }

    /** The name on the command line. */
    public String title() {
        return title;
    }

    /** What it is, in Vietnamese. */
    public String summary() {
        return summary;
    }

    /** Builds the document. */
    public Document document() {
        return builder.get();
    }

    /** Finds a lesson by its name. */
    public static Optional<Lesson> named(String title) {
        return Arrays.stream(values())
                .filter(lesson -> lesson.title.equals(title))
                .findFirst();
    }
}
