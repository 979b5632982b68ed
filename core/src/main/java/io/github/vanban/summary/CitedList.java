package io.github.vanban.summary;

import io.github.vanban.citation.CitationFinder;
import io.github.vanban.citation.Mention;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.internal.OneLine;
import io.github.vanban.read.Reading;
import io.github.vanban.read.Unread;
import io.github.vanban.source.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the other documents that a paper mentions by their numbers, the first of them. */
final class CitedList {

    private static final int MOST = 30;

    private final Reading reading;

    CitedList(Reading reading) {
        this.reading = reading;
    }

    List<Summary.Cited> list() {
        List<Summary.Cited> cited = new ArrayList<>();
        int end = end();
        for (Mention mention : CitationFinder.find(reading.source())) {
            if (mention.start() >= end || cited.size() == MOST) {
                break;
            }
            if (numbered(mention) && other(mention)) {
                cited.add(cited(mention));
            }
        }
        return cited;
    }

    /** Where the first document ends in a text that holds two. */
    private int end() {
        return reading.unread().stream()
                .filter(unread -> unread.reason() == Unread.Reason.SECOND_DOCUMENT)
                .mapToInt(unread -> unread.span().start())
                .findFirst()
                .orElse(reading.source().length());
    }

    private static boolean numbered(Mention mention) {
        return mention.number() != null
                && (mention.kind() == Mention.Kind.NUMBERED
                        || mention.kind() == Mention.Kind.ORDINAL);
    }

    /** Whether it is not the document itself: its number, or what an annex says it belongs to. */
    private boolean other(Mention mention) {
        Part part = reading.map().at(mention.start()).part();
        return part != Part.ATTACHED_TO && part != Part.NUMBER;
    }

    private static Summary.Cited cited(Mention mention) {
        Mention.Excerpt number = mention.number();
        String written = number == null ? "" : number.text();
        return new Summary.Cited(
                OneLine.of(mention.text()),
                OneLine.of(written).replace(" ", ""),
                mention.documentDate()
                        .flatMap(DocumentDate::toLocalDate)
                        .map(LocalDate::toString)
                        .orElse(null));
    }
}
