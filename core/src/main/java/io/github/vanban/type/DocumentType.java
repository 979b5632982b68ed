package io.github.vanban.type;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Tên loại văn bản: the type of a document (Điều 7; Phụ lục III, Mục I).
 *
 * <p>The types that the law names are enum constants; any other title is an {@link OtherType}, so
 * {@code AdministrativeType.KE_HOACH} can be compared with {@code ==} and nothing is lost of a
 * title that the law does not know. Immutable and thread-safe.
 */
public sealed interface DocumentType
        permits AdministrativeType, CopyType, NormativeType, OtherType {

    /** The name as it stands in running text, with a capital: {@code Kế hoạch}. */
    String title();

    /**
     * Chữ viết tắt tên loại: the code in a number's symbol ({@code KH}), or nothing where the law
     * gives none (công văn, thư công, luật, other titles).
     */
    Optional<String> code();

    /** Continues with the case that applies; a Java 21 caller may use {@code switch} instead. */
    <R> R match(Cases<R> cases);

    /**
     * Reads a title in any letter case and either tone placement ({@code KẾ HOẠCH}, {@code Bản
     * thoả thuận}); one that the law does not name becomes an {@link OtherType}.
     *
     * @param title the title, not null and not blank
     * @throws IllegalArgumentException when the title is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DocumentType parse(String title) {
        return TypeNames.find(title).orElseGet(() -> new OtherType(title));
    }

    /** Finds the type whose code is exactly this, e.g. {@code QyĐ}; case matters. */
    static Optional<DocumentType> ofCode(String code) {
        return TypeNames.ofCode(code);
    }

    /** The title. */
    @JsonValue
    @Override
    String toString();

    /**
     * What to do for each shape of type.
     *
     * @param <R> what comes out
     */
    interface Cases<R> {

        /** One of the 29 types of Điều 7. */
        R administrative(AdministrativeType type);

        /** One of the three kinds of copy of Điều 25. */
        R copy(CopyType type);

        /** A type outside the decree's 29 that citations need: luật, nghị định, thông tư … */
        R normative(NormativeType type);

        /** Any other title. */
        R other(OtherType type);
    }
}
