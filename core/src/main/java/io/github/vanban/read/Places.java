package io.github.vanban.read;

import io.github.vanban.source.Location;

/** The locations of the components of a document, made once. */
final class Places {

    static final Location HEADER = Location.of("header");
    static final Location NUMBER = HEADER.child("number");
    static final Location ISSUED = HEADER.child("issued");
    static final Location MARKS = HEADER.child("marks");
    static final Location TITLE = Location.of("title");
    static final Location TYPE = TITLE.child("type");
    static final Location SUBJECT = TITLE.child("subject");
    static final Location PREAMBLE = Location.of("preamble");
    static final Location AUTHORITY = PREAMBLE.child("authority");
    static final Location LEAD = PREAMBLE.child("lead");
    static final Location BODY = Location.of("body");
    static final Location CLOSING = BODY.child("closing");
    static final Location ENDING = Location.of("ending");
    static final Location RECIPIENTS = ENDING.child("recipients");
    static final Location ARCHIVE = RECIPIENTS.child("archive");

    private Places() {}
}
