package io.github.vanban.signature;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.vanban.internal.Copies;
import io.github.vanban.internal.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chức vụ, họ tên và chữ ký của người có thẩm quyền: who signs, by which title and in whose right
 * (Điều 13; Phụ lục I, Phần I, Mục II.7).
 *
 * <pre>{@code
 * Signature head = Signature.of("HIỆU TRƯỞNG", "Bùi Thị Thao");
 * Signature deputy = Signature.of("PHÓ HIỆU TRƯỞNG", "Lê An").signingFor("HIỆU TRƯỞNG");
 * deputy.lines();  // [KT. HIỆU TRƯỞNG, PHÓ HIỆU TRƯỞNG]
 * }</pre>
 *
 * <p>The constructor takes any combination, because documents may be wrong; the methods that add an
 * authority refuse what Điều 13 does not allow. Immutable and thread-safe.
 *
 * @param authorities quyền hạn, as the lines stand from top to bottom; empty for a head who signs
 *     in his own right
 * @param title chức vụ, e.g. {@code HIỆU TRƯỞNG} or {@code Q. HIỆU TRƯỞNG}, or null when missing
 * @param position chức vụ khác, printed above the name by collegial advisory bodies, or null
 * @param name họ và tên, or null when missing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Signature(
        List<Authority> authorities,
        @Nullable String title,
        @Nullable String position,
        @Nullable String name) {

    /**
     * Puts every part on one line.
     *
     * @throws IllegalArgumentException when all parts are missing
     */
    public Signature {
        authorities = Copies.listOrEmpty(authorities, "authorities");
        title = OneLine.optional(title);
        position = OneLine.optional(position);
        name = OneLine.optional(name);
        if (authorities.isEmpty() && title == null && position == null && name == null) {
            throw new IllegalArgumentException("Signature: give a title, a name or an authority");
        }
    }

    /** The signature of a head in his own right, or the start of another. */
    public static Signature of(String title, String name) {
        return new Signature(
                List.of(), OneLine.required(title, "title"), null, OneLine.required(name, "name"));
    }

    /**
     * Thay mặt: signs on behalf of a collective, {@code TM. ỦY BAN NHÂN DÂN}.
     *
     * @throws IllegalArgumentException when Điều 13 does not allow it here
     */
    public Signature onBehalfOf(String collective) {
        return with(Authority.Kind.TM, collective);
    }

    /**
     * Ký thay: a deputy signs for the head, {@code KT. HIỆU TRƯỞNG}.
     *
     * @throws IllegalArgumentException when Điều 13 does not allow it here
     */
    public Signature signingFor(String headTitle) {
        return with(Authority.Kind.KT, headTitle);
    }

    /**
     * Thừa lệnh: the head of a unit signs by order of the head, {@code TL. CHỦ TỊCH}. Where the
     * unit's deputy does, {@link #signingFor} is said before.
     *
     * @throws IllegalArgumentException when Điều 13 does not allow it here
     */
    public Signature byOrderOf(String headTitle) {
        return with(Authority.Kind.TL, headTitle);
    }

    /**
     * Thừa ủy quyền: signs by written delegation of the head, {@code TUQ. GIÁM ĐỐC}.
     *
     * @throws IllegalArgumentException when Điều 13 does not allow it here
     */
    public Signature byDelegationOf(String headTitle) {
        return with(Authority.Kind.TUQ, headTitle);
    }

    /**
     * Quyền: one who has been given the head's power, {@code Q. HIỆU TRƯỞNG}.
     *
     * @throws IllegalArgumentException when the title is missing, a deputy's, or acting already
     */
    public Signature acting() {
        return SigningRules.allowed(
                new Signature(authorities, "Q. " + (title == null ? "" : title), position, name));
    }

    /** Chức vụ khác: the same signature with the post in the organ that stands above the name. */
    public Signature alsoHolding(String otherPosition) {
        return new Signature(authorities, title, OneLine.required(otherPosition, "position"), name);
    }

    /** The lines above the signature from top to bottom: authorities, then the title. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        authorities.forEach(authority -> lines.add(authority.toString()));
        if (title != null) {
            lines.add(title);
        }
        return List.copyOf(lines);
    }

    /** Adds an authority: ký thay nearest to the title, the others above what is there. */
    private Signature with(Authority.Kind kind, String principal) {
        if (Authority.tryParse(principal).isPresent()) {
            throw new IllegalArgumentException("Signature: \"" + principal + "\" has its " + kind
                    + ". already; give the title or the collective alone");
        }
        List<Authority> lines = new ArrayList<>(authorities);
        lines.add(kind == Authority.Kind.KT ? lines.size() : 0, new Authority(kind, principal));
        return SigningRules.allowed(new Signature(lines, title, position, name));
    }
}
