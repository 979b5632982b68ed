package io.github.vanban.type;

import static java.util.Objects.requireNonNull;

import io.github.vanban.internal.OneLine;
import io.github.vanban.internal.ToneMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the types that the law names, by title or by code. */
final class TypeNames {

    private static final Map<String, DocumentType> BY_TITLE = new HashMap<>();
    private static final Map<String, DocumentType> BY_CODE = new HashMap<>();

    static {
        for (List<? extends DocumentType> types : List.of(
                List.of(AdministrativeType.values()),
                List.of(CopyType.values()),
                List.of(NormativeType.values()))) {
            for (DocumentType type : types) {
                BY_TITLE.put(key(type.title()), type);
                type.code().ifPresent(code -> BY_CODE.put(code, type));
            }
        }
    }

    private TypeNames() {}

    static Optional<DocumentType> find(String title) {
        return Optional.ofNullable(BY_TITLE.get(key(requireNonNull(title, "title"))));
    }

    static Optional<DocumentType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static String key(String title) {
        return ToneMarks.fold(OneLine.of(title).toLowerCase(Locale.ROOT));
    }
}
