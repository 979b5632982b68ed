package io.github.vanban.validation.check;

import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import io.github.vanban.type.OtherType;
import io.github.vanban.validation.passage.Phrase;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Văn bản giữa các bên: papers of several parties, for which the decree has no template. */
public final class Parties {

    private static final Set<AdministrativeType> TYPES = EnumSet.of(
            AdministrativeType.HOP_DONG,
            AdministrativeType.BAN_GHI_NHO,
            AdministrativeType.BAN_THOA_THUAN);

    private static final Phrase OTHER =
            Phrase.of("(?iu)^(?:biên bản|bản|hợp đồng|thỏa thuận|thoả thuận)\\b");

    private Parties() {}

    /** Whether parties sign a paper of this type. */
    public static boolean sign(@Nullable DocumentType type) {
        return (type instanceof AdministrativeType known && TYPES.contains(known))
                || (type instanceof OtherType other && OTHER.starts(other.title()));
    }
}
