package io.github.vanban.citation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import io.github.vanban.type.DocumentType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Viện dẫn: how a document names another one (Phụ lục I, Phần I, Mục II.6): type, number, date,
 * issuer, title. The name of a luật, bộ luật, pháp lệnh or the Hiến pháp follows its type.
 *
 * <pre>{@code
 * Citation plan = Citation.of(AdministrativeType.KE_HOACH)
 *         .number("861/KH-PGD&ĐT").dated(DocumentDate.of(16, 7, 2021))
 *         .by("Phòng Giáo dục và Đào tạo").about("Cải thiện, nâng cao Chỉ số PAPI");
 * plan.shortForm();  // Kế hoạch số 861/KH-PGD&ĐT
 * }</pre>
 *
 * <p>Issuer and title are free text that is printed as {@code của <issuer> <title>}. Where the one
 * ends and the other begins is decided in one place, by the word that joins them ({@code về},
 * {@code quy định}, {@code ban hành} …), also for the components that are given: two citations are
 * equal exactly when they print the same, and {@code parse} gives back what was printed. Immutable
 * and thread-safe.
 *
 * @param type tên loại; one that the law does not name needs a number to be told from other words
 * @param number số, ký hiệu, or null
 * @param date thời gian ban hành, or null
 * @param issuer tên cơ quan ban hành, or null
 * @param title trích yếu with the word that joins it ({@code về …}, {@code quy định …}), or null;
 *     for a law its name, and after that what is remarked on its amendments ({@code được sửa đổi,
 *     bổ sung bởi …})
 */
public record Citation(
        DocumentType type,
        @Nullable DocumentNumber number,
        @Nullable DocumentDate date,
        @Nullable String issuer,
        @Nullable String title) {

    static final String SUBJECT = "citation";

    /**
     * Puts everything on one line, drops the end mark, and parts issuer and title as they are read.
     *
     * @throws IllegalArgumentException when the printed form would be read with another type,
     *     number or date, e.g. because the title contains them
     */
    public Citation {
        requireNonNull(type, "type");
        CitationParts given = new CitationParts(
                type, number, date, OneLine.optional(issuer), OneLine.optional(title));
        CitationParts settled = given.settled();
        if (settled == null) {
            throw new IllegalArgumentException(
                    "Citation: \"" + given.print()
                            + "\" would be read otherwise; give type, number and date in their own components");
        }
        issuer = settled.issuer();
        title = settled.title();
    }

    /**
     * A citation that says only what type of document it means; the start of most.
     *
     * @throws IllegalArgumentException when the law does not name the type: give its number too
     */
    public static Citation of(DocumentType type) {
        return new Citation(type, null, null, null, null);
    }

    /** A citation of any type by its number: {@code of(type, "2056-TB/TU")}. */
    public static Citation of(DocumentType type, String number) {
        return new Citation(type, DocumentNumber.parse(number), null, null, null);
    }

    /** Số, ký hiệu: the same citation with this number, in its canonical form. */
    public Citation number(String newNumber) {
        return new Citation(type, DocumentNumber.parse(newNumber), date, issuer, title);
    }

    /** Thời gian ban hành: the same citation with this date. */
    public Citation dated(DocumentDate newDate) {
        return new Citation(type, number, newDate, issuer, title);
    }

    /**
     * Cơ quan ban hành: the same citation with this issuer.
     *
     * @throws IllegalArgumentException when a part of the name would be read as the title
     */
    public Citation by(String newIssuer) {
        Citation citation =
                new Citation(type, number, date, OneLine.required(newIssuer, "issuer"), title);
        return citation.demand("by", newIssuer, citation.issuer);
    }

    /**
     * Trích yếu: the same citation with this title, which begins with the word that joins it
     * ({@code quy định …}); for a law, its name.
     *
     * @throws IllegalArgumentException when the title would be read as a part of the issuer
     */
    public Citation titled(String newTitle) {
        Citation citation =
                new Citation(type, number, date, issuer, OneLine.required(newTitle, "title"));
        return citation.demand("titled", newTitle, citation.title);
    }

    /** Trích yếu: the same citation with a title that {@code về} joins. */
    public Citation about(String subject) {
        return titled("về " + OneLine.required(subject, "subject"));
    }

    /**
     * Reads a citation in the canonical form only.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Citation parse(String text) {
        CitationReader reader = new CitationReader(text);
        CitationParts parts = reader.parts();
        if (parts == null) {
            throw reader.problem();
        }
        Canonical.exact(SUBJECT, text, parts.print());
        return of(parts);
    }

    /** Reads a citation in the canonical form, or gives nothing. */
    public static Optional<Citation> tryParse(String text) {
        return Optional.ofNullable(new CitationReader(text).parts())
                .filter(parts -> parts.print().equals(text))
                .map(Citation::of);
    }

    /**
     * Reads a citation as people write it: with dates in figures, {@code số:}, commas between the
     * parts, a small first letter, spaces inside the number. A small letter or an unknown type is
     * only taken for a citation when a number or a date follows.
     */
    public static Optional<AsWritten<Citation, CitationOddity>> read(String text) {
        CitationReader reader = new CitationReader(text);
        CitationParts parts = reader.parts();
        if (parts == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AsWritten<>(of(parts), text, reader.oddities()));
        } catch (IllegalArgumentException readOtherwise) {
            // The constructor settles the parts; to ask before would be to read them a third time.
            return Optional.empty();
        }
    }

    /**
     * The form of every later mention in the same document: {@code Kế hoạch số 861/KH-PGD&ĐT};
     * a law by its name, {@code Luật Tổ chức Chính phủ}. What has neither is printed in full.
     */
    public String shortForm() {
        return parts().shortForm();
    }

    /**
     * The canonical form: {@code Kế hoạch số 861/KH-PGD&ĐT ngày 16 tháng 7 năm 2021 của Phòng Giáo
     * dục và Đào tạo về …}, {@code Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015}.
     */
    @JsonValue
    @Override
    public String toString() {
        return parts().print();
    }

    private static Citation of(CitationParts parts) {
        return new Citation(
                parts.type(), parts.number(), parts.date(), parts.issuer(), parts.title());
    }

    private CitationParts parts() {
        return new CitationParts(type, number, date, issuer, title);
    }

    private Citation demand(String call, String given, @Nullable String kept) {
        if (!OneLine.withoutEndMark(OneLine.of(given)).equals(kept)) {
            throw new IllegalArgumentException(
                    call + ": \"" + given + "\" would be read as \"" + kept + "\" in \"" + this
                            + "\"; a title begins with a word such as về, quy định, ban hành");
        }
        return this;
    }
}
