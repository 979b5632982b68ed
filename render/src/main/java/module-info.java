import org.jspecify.annotations.NullMarked;

/** What a Vietnamese administrative document looks like: its layout, and writers for it. */
@NullMarked
module io.github.vanban.render {
    requires static transitive org.jspecify;
    requires transitive io.github.vanban.core;

    exports io.github.vanban.html;
    exports io.github.vanban.layout;
    exports io.github.vanban.render;
}
