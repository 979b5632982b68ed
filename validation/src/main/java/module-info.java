import org.jspecify.annotations.NullMarked;

/** What the regulation demands of a document; its rules are being written. */
@NullMarked
module io.github.vanban.validation {
    requires static transitive org.jspecify;
    requires transitive io.github.vanban.core;
}
