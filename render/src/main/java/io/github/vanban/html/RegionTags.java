package io.github.vanban.html;

import io.github.vanban.layout.Region;
import org.jspecify.annotations.Nullable;

/** The elements around the parts of a sheet. */
final class RegionTags {

    private static final Tag HEADER = Tag.of("header", "vb-dau");
    private static final Tag ADDRESSEES = Tag.of("div", "vb-kinh");
    private static final Tag ENDING = Tag.of("footer", "vb-cuoi");

    private RegionTags() {}

    /** The element, or null for text, which stands in the sheet itself. */
    static @Nullable Tag of(Region region) {
        return switch (region) {
            case HEADER -> HEADER;
            case ADDRESSEES -> ADDRESSEES;
            case ENDING -> ENDING;
            case TEXT, FOOT -> null;
        };
    }
}
