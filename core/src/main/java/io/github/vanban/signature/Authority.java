package io.github.vanban.signature;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.vanban.internal.Canonical;
import io.github.vanban.internal.OneLine;
import io.github.vanban.text.AsWritten;
import io.github.vanban.text.MalformedTextException;
import java.util.Optional;

/**
 * Quyền hạn của người ký: in whose right somebody signs, e.g. {@code KT. HIỆU TRƯỞNG} (Điều 13;
 * Phụ lục I, Phần I, Mục II.7). Immutable and thread-safe.
 *
 * @param kind what the letters before the stop mean
 * @param principal whose right it is: the collective after {@code TM.}, the title of the head
 *     after the others, as printed
 */
public record Authority(Kind kind, String principal) {

    static final String SUBJECT = "signing authority";

    /** Cách ký: the four ways of signing in the right of somebody else. */
    public enum Kind {
        /** Thay mặt: on behalf of a collective (khoản 2 Điều 13). */
        TM,
        /** Ký thay: a deputy for the head (khoản 1 Điều 13). */
        KT,
        /** Thừa lệnh: by order of the head (khoản 4 Điều 13). */
        TL,
        /** Thừa ủy quyền: by written delegation of the head (khoản 3 Điều 13). */
        TUQ
    }

    /**
     * Checks for null and puts the principal on one line.
     *
     * @throws IllegalArgumentException when the principal is blank
     */
    public Authority {
        requireNonNull(kind, "kind");
        principal = OneLine.required(principal, "principal");
    }

    /**
     * Reads an authority in the canonical form only.
     *
     * @throws MalformedTextException when the text is not what {@link #toString} prints
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Authority parse(String text) {
        Authority authority = new AuthorityReader(text).authority();
        if (authority == null) {
            throw new MalformedTextException(
                    SUBJECT, text, 0, "'TM.', 'KT.', 'TL.' or 'TUQ.' and a title");
        }
        return Canonical.exact(SUBJECT, text, authority);
    }

    /** Reads an authority in the canonical form, or gives nothing. */
    public static Optional<Authority> tryParse(String text) {
        return Optional.ofNullable(new AuthorityReader(text).authority())
                .filter(authority -> authority.toString().equals(text));
    }

    /**
     * Reads an authority as people write it: {@code KT HIỆU TRƯỞNG}, {@code T/M}, {@code T.M},
     * {@code TM:}, {@code K/T.}; letters that the decree does not know ({@code KTL.}) are not read.
     */
    public static Optional<AsWritten<Authority, AuthorityOddity>> read(String text) {
        AuthorityReader reader = new AuthorityReader(text);
        return Optional.ofNullable(reader.authority())
                .map(authority -> new AsWritten<>(authority, text, reader.oddities()));
    }

    /** The canonical form: {@code KT. HIỆU TRƯỞNG}. */
    @JsonValue
    @Override
    public String toString() {
        return kind + ". " + principal;
    }
}
