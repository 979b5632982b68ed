package io.github.vanban.citation;

import io.github.vanban.citation.Mention.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what was found, at the places of the given text. */
final class MentionWriter {

    private final String given;
    private final ComposedText composed;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Excerpt listType;

    MentionWriter(String given, ComposedText composed) {
        this.given = given;
        this.composed = composed;
    }

    Mention numbered(CitationSpot spot) {
        return new Mention(
                spot.kind(),
                excerpt(spot.start(), spot.end()),
                spot.type() == null
                        ? null
                        : excerpt(spot.type().start(), spot.type().end()),
                excerpt(spot.number().start(), spot.number().end()),
                spot.date() == null
                        ? null
                        : excerpt(spot.date().start(), spot.date().end()),
                spot.issuer() == null
                        ? null
                        : excerpt(spot.issuer().start(), spot.issuer().end()));
    }

    private Excerpt excerpt(int start, int end) {
        int from = composed.place(start);
        int to = composed.place(end);
        return new Excerpt(from, to, given.substring(from, to));
    }
}
