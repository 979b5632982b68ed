package io.github.vanban.summary;

import io.github.vanban.body.Block;
import io.github.vanban.body.Paragraph;
import io.github.vanban.date.DocumentDate;
import io.github.vanban.date.PlaceAndDate;
import io.github.vanban.document.Document;
import io.github.vanban.internal.OneLine;
import io.github.vanban.number.DocumentNumber;
import io.github.vanban.read.Reading;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import io.github.vanban.type.DocumentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a summary from the words of the source, not from the values made of them. */
final class SummaryWriter {

    private static final int LEAD = 100;

    private final Reading reading;
    private final Document document;

    SummaryWriter(Reading reading) {
        this.reading = reading;
        this.document = reading.document();
    }

    Summary write(String file) {
        DocumentType type = document.title().type();
        PlaceAndDate issued = document.header().issued();
        OutlineEntries outline = new OutlineEntries();
        outline.add(document.body().blocks(), 1);
        return new Summary(
                file,
                type == null ? null : type.title().toUpperCase(Locale.ROOT),
                number(),
                issued == null ? null : issued.place(),
                date(issued == null ? null : issued.date()),
                words(Part.SUPERIOR),
                words(Part.ISSUER),
                words(Part.SUBJECT),
                each(Part.ADDRESSEE).stream().map(ListWords::item).toList(),
                each(Part.BASIS),
                lead(),
                outline.entries(),
                outline.bullets(),
                words(Part.END_MARK),
                each(Part.RECIPIENT).stream().map(ListWords::item).toList(),
                archive(),
                signers(),
                document.attachments().size(),
                new CitedList(reading).list());
    }

    private Summary.@Nullable PrintedNumber number() {
        String raw = words(Part.NUMBER);
        if (raw == null) {
            return null;
        }
        DocumentNumber number = document.header().number();
        String written = ListWords.numberWithoutWord(raw);
        boolean placeholder =
                number != null && !number.numbered() && Character.isLetter(written.charAt(0));
        String canonical = number == null || placeholder ? written : number.toString();
        return new Summary.PrintedNumber(raw, canonical);
    }

    private static Summary.@Nullable Day date(@Nullable DocumentDate date) {
        return date == null ? null : new Summary.Day(date.day(), date.month(), date.year());
    }

    private @Nullable String lead() {
        String lead = document.preamble().lead();
        if (lead == null && !document.body().blocks().isEmpty()) {
            Block first = document.body().blocks().get(0);
            lead = first instanceof Paragraph paragraph ? paragraph.text() : null;
        }
        return lead == null ? null : ListWords.cut(lead, LEAD);
    }

    private @Nullable String archive() {
        String line = words(Part.ARCHIVE);
        return line == null ? null : ListWords.archive(line);
    }

    private List<Summary.Signer> signers() {
        List<Summary.Signer> signers = new ArrayList<>();
        for (int i = 0; i < document.ending().signatures().size(); i++) {
            Location location = Location.of("ending").child("signatures", i);
            List<String> titles = new ArrayList<>();
            String name = null;
            for (Segment segment : reading.map().within(location)) {
                String words = said(segment);
                switch (segment.part()) {
                    case SIGNING_AUTHORITY, SIGNER_TITLE -> titles.add(words);
                    case SIGNER_NAME -> name = words;
                    default -> {}
                }
            }
            signers.add(new Summary.Signer(titles, name));
        }
        return signers;
    }

    /** Everything that was taken for a part, joined by one space; null when nothing was. */
    private @Nullable String words(Part part) {
        StringBuilder words = new StringBuilder();
        for (Segment segment : reading.map().segments()) {
            boolean attached = segment.location() != null
                    && segment.location().toString().startsWith("attachments");
            boolean placed = segment.location() != null || part == Part.END_MARK;
            if (segment.part() == part && placed && !attached) {
                words.append(words.isEmpty() ? "" : " ").append(said(segment));
                if (part == Part.END_MARK) {
                    break;
                }
            }
        }
        return words.isEmpty() ? null : words.toString();
    }

    /** The words of every value of a kind, segments of one value joined. */
    private List<String> each(Part part) {
        List<String> values = new ArrayList<>();
        Location before = null;
        for (Segment segment : reading.map().segments()) {
            if (segment.part() != part) {
                continue;
            }
            if (segment.location() != null && segment.location().equals(before)) {
                int last = values.size() - 1;
                values.set(last, values.get(last) + ' ' + said(segment));
            } else {
                values.add(said(segment));
            }
            before = segment.location();
        }
        return values;
    }

    private String said(Segment segment) {
        return OneLine.of(segment.span().of(reading.source()));
    }
}
