import org.jspecify.annotations.NullMarked;

/** What the regulation demands of a document: rules, and reports of what they found. */
@NullMarked
module io.github.vanban.validation {
    requires static transitive org.jspecify;
    requires transitive io.github.vanban.core;

    exports io.github.vanban.validation;
    exports io.github.vanban.validation.outcome;
    exports io.github.vanban.validation.profile;
    exports io.github.vanban.validation.rule;
}
