package io.github.vanban.validation.check;

import io.github.vanban.citation.CitationFinder;
import io.github.vanban.citation.Mention;
import io.github.vanban.source.Part;
import io.github.vanban.validation.passage.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Viện dẫn: every document that the running text cites, in reading order. Not thread-safe. */
public final class Citations {

    private static final Set<Part> CITING =
            EnumSet.of(Part.BASIS, Part.LEAD, Part.DIVISION_TEXT, Part.PARAGRAPH, Part.CLOSING);

    private final List<Passage> passages;
    private @Nullable List<Cited> all;
    private @Nullable List<Cited> numbered;

    Citations(List<Passage> passages) {
        this.passages = passages;
    }

    /** Every mention: by number, by date, by ordinal, and of single articles. */
    public List<Cited> all() {
        if (all == null) {
            List<Cited> found = new ArrayList<>();
            for (Passage passage : passages) {
                if (CITING.contains(passage.part())) {
                    for (Mention mention : CitationFinder.find(passage.text())) {
                        found.add(Cited.of(passage, mention));
                    }
                }
            }
            all = List.copyOf(found);
        }
        return all;
    }

    /** Documents that are cited by number. */
    public List<Cited> numbered() {
        if (numbered == null) {
            numbered = all().stream()
                    .filter(cited -> cited.mention().kind() == Mention.Kind.NUMBERED)
                    .toList();
        }
        return numbered;
    }
}
