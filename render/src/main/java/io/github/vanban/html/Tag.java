package io.github.vanban.html;

/** An element with fixed attributes, encoded once; nothing of a document ever becomes part of one. */
final class Tag {

    private final byte[] open;
    private final byte[] close;

    private Tag(String name, String attributes) {
        open = Utf8Buffer.bytes('<' + name + attributes + '>');
        close = Utf8Buffer.bytes("</" + name + '>');
    }

    static Tag of(String name) {
        return new Tag(name, "");
    }

    static Tag of(String name, String classes) {
        return new Tag(name, " class=\"" + classes + '"');
    }

    /** The same with more attributes, in the writer's own words. */
    static Tag with(String name, String classes, String attributes) {
        return new Tag(name, " class=\"" + classes + "\" " + attributes);
    }

    /** A link to a place that the writer names, in letters that need no escape. */
    static Tag link(String place) {
        return new Tag("a", " href=\"" + place + '"');
    }

    byte[] open() {
        return open;
    }

    byte[] close() {
        return close;
    }
}
