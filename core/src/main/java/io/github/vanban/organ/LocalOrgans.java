package io.github.vanban.organ;

import io.github.vanban.internal.ToneMarks;
import java.util.List;
import java.util.Locale;

/** Hội đồng nhân dân and Ủy ban nhân dân of a place: where the place begins in the name. */
final class LocalOrgans {

    private static final List<String> KINDS = folded("ủy ban nhân dân ", "hội đồng nhân dân ");

    private static final List<String> PLACES = folded(
            "tỉnh ",
            "thành phố ",
            "huyện ",
            "quận ",
            "thị xã ",
            "xã ",
            "phường ",
            "thị trấn ",
            "đặc khu ");

    private LocalOrgans() {}

    /** Where {@code xã Long Hậu} begins, or -1 when the name is not that of a local organ. */
    static int placeIndex(String name) {
        String folded = folded(name);
        for (String kind : KINDS) {
            if (folded.startsWith(kind)) {
                return startsPlace(folded, kind.length()) ? kind.length() : -1;
            }
        }
        return -1;
    }

    private static boolean startsPlace(String folded, int at) {
        return PLACES.stream().anyMatch(place -> folded.startsWith(place, at));
    }

    private static List<String> folded(String... texts) {
        return List.of(texts).stream().map(LocalOrgans::folded).toList();
    }

    private static String folded(String text) {
        return ToneMarks.fold(text).toLowerCase(Locale.ROOT);
    }
}
