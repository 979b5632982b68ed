import org.jspecify.annotations.NullMarked;

/** What a Vietnamese administrative document is: values, the document, its builders. */
@NullMarked
module io.github.vanban.core {
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.annotation;

    exports io.github.vanban.body;
    exports io.github.vanban.citation;
    exports io.github.vanban.date;
    exports io.github.vanban.diagnostic;
    exports io.github.vanban.document;
    exports io.github.vanban.mark;
    exports io.github.vanban.number;
    exports io.github.vanban.numeral;
    exports io.github.vanban.organ;
    exports io.github.vanban.read;
    exports io.github.vanban.recipient;
    exports io.github.vanban.signature;
    exports io.github.vanban.source;
    exports io.github.vanban.summary;
    exports io.github.vanban.text;
    exports io.github.vanban.type;
}
