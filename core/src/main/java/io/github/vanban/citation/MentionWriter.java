package io.github.vanban.citation;

import io.github.vanban.citation.Mention.Excerpt;
import io.github.vanban.citation.Mention.Kind;
import io.github.vanban.internal.ComposedText;
import org.jspecify.annotations.Nullable;

/** Writes down what was found, at its place in the given text. */
final class MentionWriter {

    private final String given;
    private final ComposedText composed;
    private @Nullable Excerpt sharedType;

    MentionWriter(String given, ComposedText composed) {
        this.given = given;
        this.composed = composed;
    }

    Mention numbered(CitationSpot spot) {
        TypeSpot type = spot.type();
        if (type != null) {
            sharedType = excerpt(type.start(), type.end());
        } else if (!spot.listed() || spot.kind() == Kind.OWN_NUMBER) {
            sharedType = null;
        }
        NumberSpot number = spot.number();
        DateSpot date = spot.date();
        CitationSpot.Part issuer = spot.issuer();
        return new Mention(
                spot.kind(),
                excerpt(spot.start(), spot.end()),
                sharedType,
                excerpt(number.start(), number.end()),
                date == null ? null : excerpt(date.start(), date.end()),
                issuer == null ? null : excerpt(issuer.start(), issuer.end()));
    }

    Mention pinpoint(int start, int end) {
        return new Mention(Kind.PINPOINT, excerpt(start, end), null, null, null, null);
    }

    Mention shortForm(ShortSpot spot) {
        NumberSpot number = spot.number();
        DateSpot date = spot.date();
        return new Mention(
                spot.kind(),
                excerpt(spot.start(), spot.end()),
                excerpt(spot.start(), spot.typeEnd()),
                number == null ? null : excerpt(number.start(), number.end()),
                date == null ? null : excerpt(date.start(), date.end()),
                spot.issuerStart() < 0 ? null : excerpt(spot.issuerStart(), spot.end()));
    }

    private Excerpt excerpt(int start, int end) {
        int from = composed.origin(start);
        int to = composed.origin(end);
        return new Excerpt(from, to, given.substring(from, to));
    }
}
