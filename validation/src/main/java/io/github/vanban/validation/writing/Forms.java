package io.github.vanban.validation.writing;

import io.github.vanban.diagnostic.Severity;
import io.github.vanban.type.AdministrativeType;
import io.github.vanban.type.DocumentType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is printed with blanks and filled in by hand (mẫu 1.7 to 1.10). */
final class Forms {

    private static final Set<AdministrativeType> TYPES = EnumSet.of(
            AdministrativeType.BIEN_BAN,
            AdministrativeType.GIAY_MOI,
            AdministrativeType.GIAY_GIOI_THIEU,
            AdministrativeType.GIAY_NGHI_PHEP,
            AdministrativeType.GIAY_UY_QUYEN,
            AdministrativeType.PHIEU_BAO,
            AdministrativeType.PHIEU_CHUYEN,
            AdministrativeType.PHIEU_GUI,
            AdministrativeType.HOP_DONG);

    private Forms() {}

    static boolean filledByHand(@Nullable DocumentType type) {
        return type instanceof AdministrativeType known && TYPES.contains(known);
    }

    /** What is left open in a draft is no mistake yet. */
    static Severity weight(boolean draft) {
        return draft ? Severity.INFO : Severity.ERROR;
    }
}
