package io.github.vanban.validation.passage;

import io.github.vanban.document.Document;
import io.github.vanban.read.Reading;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.source.Segment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Các đoạn của một văn bản: the passages of the main document and of what stands behind it, by part, by
 * place and by the words they may hold. Not thread-safe.
 */
public final class Passages {

    private final List<Passage> main;
    private final List<Passage> attached;
    private final Fingerprint fingerprint;
    private final Map<Part, List<Passage>> byPart = new EnumMap<>(Part.class);
    private @Nullable Map<Location, Passage> byLocation;

    private Passages(List<Passage> main, List<Passage> attached, Fingerprint fingerprint) {
        this.main = main;
        this.attached = attached;
        this.fingerprint = fingerprint;
        for (Passage passage : main) {
            byPart.computeIfAbsent(passage.part(), part -> new ArrayList<>()).add(passage);
        }
    }

    /** As the source has them. */
    public static Passages of(Reading reading) {
        WordList words = new WordList();
        List<Segment> segments = new ArrayList<>(reading.map().segments());
        int end = SourcePassages.mainEnd(reading, segments);
        List<Passage> all = SourcePassages.of(reading.source(), segments, words);
        int size = 0;
        while (size < all.size() && all.get(size).start() < end) {
            size++;
        }
        return new Passages(
                all.subList(0, size), all.subList(size, all.size()), words.fingerprint());
    }

    /** As the document says them, without a source. */
    public static Passages of(Document document) {
        WordList words = new WordList();
        return new Passages(
                DocumentPassages.of(document, words),
                DocumentPassages.attached(document, words),
                words.fingerprint());
    }

    /** Every passage of the main document, in order. */
    public List<Passage> main() {
        return main;
    }

    /** What stands behind the main document: attached texts and annexes. */
    public List<Passage> attached() {
        return attached;
    }

    /** The passages of the main document that were taken for one of these parts, in order. */
    public List<Passage> of(Part part, Part... more) {
        if (more.length == 0) {
            return byPart.getOrDefault(part, List.of());
        }
        Set<Part> parts = EnumSet.of(part, more);
        List<Passage> found = new ArrayList<>();
        for (Passage passage : main) {
            if (parts.contains(passage.part())) {
                found.add(passage);
            }
        }
        return found;
    }

    /** The passage of the main document from which the value at a location was read. */
    public Optional<Passage> at(Location location) {
        if (byLocation == null) {
            Map<Location, Passage> map = new HashMap<>();
            for (Passage passage : main) {
                if (passage.location() != null) {
                    map.putIfAbsent(passage.location(), passage);
                }
            }
            byLocation = map;
        }
        return Optional.ofNullable(byLocation.get(location));
    }

    /** Whether any passage, of the main document or behind it, has a sign. */
    public boolean has(Sign sign) {
        return fingerprint.has(sign);
    }

    /** Those of some passages in which one of these phrases may stand. */
    public List<Passage> holding(List<Passage> some, Phrase... phrases) {
        if (!anyMayStandIn(fingerprint, phrases)) {
            return List.of();
        }
        List<Passage> found = new ArrayList<>();
        for (Passage passage : some) {
            if (anyMayStandIn(passage.fingerprint(), phrases)) {
                found.add(passage);
            }
        }
        return found;
    }

    private static boolean anyMayStandIn(Fingerprint fingerprint, Phrase... phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.mayStandIn(fingerprint)) {
                return true;
            }
        }
        return false;
    }
}
