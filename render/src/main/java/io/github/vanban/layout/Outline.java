package io.github.vanban.layout;

import static java.util.Objects.requireNonNull;

/**
 * Bố cục: what part an item plays in the structure of the text (Phụ lục I, Phần I, Mục II.6.c–đ), for
 * those who do not see the page. Immutable and thread-safe.
 *
 * @param role what it is, not null
 * @param depth how many divisions of the body it stands in, from 0
 * @param place the component of the document that it says, not null
 */
public record Outline(Role role, int depth, Place place) {

    /** What a line is for somebody who hears it. */
    public enum Role {
        /** Tên loại, trích yếu, tên phụ lục: the title of a sheet; lines that follow each other are one. */
        TITLE,
        /** Tiêu đề: a heading; lines of one place are one. */
        HEADING,
        /** One of several of a kind: a khoản, an addressee, a recipient. */
        ITEM,
        /** Anything else. */
        TEXT
    }

    /** Checks for null. */
    public Outline {
        requireNonNull(role, "role");
        requireNonNull(place, "place");
    }

    static Outline text(Place place) {
        return new Outline(Role.TEXT, 0, place);
    }

    static Outline title(Place place) {
        return new Outline(Role.TITLE, 0, place);
    }

    static Outline item(Place place) {
        return new Outline(Role.ITEM, 0, place);
    }
}
