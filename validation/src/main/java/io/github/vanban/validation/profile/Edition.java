package io.github.vanban.validation.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Quy định về thể thức theo thời gian: the rules of form in force, by date of issue. */
public enum Edition {
    /** Nghị định số 30/2020/NĐ-CP, in force from 5 March 2020. */
    ND_30_2020(LocalDate.of(2020, 3, 5));

    private final LocalDate from;

    Edition(LocalDate from) {
        this.from = from;
    }

    /** The first day on which documents are under it. */
    public LocalDate from() {
        return from;
    }

    /** The edition for documents of a day; nothing for days before the first. */
    public static Optional<Edition> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(edition -> !day.isBefore(edition.from))
                .max(Comparator.comparing(Edition::from));
    }
}
