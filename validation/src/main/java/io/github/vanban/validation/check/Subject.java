package io.github.vanban.validation.check;

import io.github.vanban.date.DocumentDate;
import io.github.vanban.document.Document;
import io.github.vanban.read.Reading;
import io.github.vanban.source.Location;
import io.github.vanban.source.Part;
import io.github.vanban.type.DocumentType;
import io.github.vanban.validation.passage.Passage;
import io.github.vanban.validation.passage.Passages;
import io.github.vanban.validation.passage.Phrase;
import io.github.vanban.validation.passage.Sign;
import io.github.vanban.validation.profile.CitationStyle;
import io.github.vanban.validation.profile.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Đối tượng kiểm tra: a document, the text it came from when there is one, and what is asked of it.
 * What several rules need is worked out once. Made for one run; not thread-safe.
 */
public final class Subject {

    private static final Set<Part> PROSE =
            EnumSet.of(Part.BASIS, Part.LEAD, Part.DIVISION_TEXT, Part.PARAGRAPH, Part.CLOSING);
    private static final Set<Part> HEADER =
            EnumSet.of(Part.QUOC_HIEU, Part.TIEU_NGU, Part.SUPERIOR, Part.ISSUER);

    private static final Phrase DRAFT =
            Phrase.of("(?iu)\\W*dự thảo(?: lần \\d+)?\\W*").withAnyCase("thảo");
    private static final int MOST_HEADER = 20;

    /** A few paragraphs may hold a line break on purpose. */
    private static final int MOST_WRAPPED = 3;

    private final Document document;
    private final @Nullable Reading reading;
    private final Profile profile;
    private final CitationStyle style;
    private final Passages passages;
    private final List<Passage> prose = new ArrayList<>();
    private final List<Passage> subjectAndProse = new ArrayList<>();
    private final Citations citations;
    private final Map<Class<?>, Object> workedOut = new HashMap<>();
    private @Nullable Boolean draft;

    private Subject(
            Document document, @Nullable Reading reading, Profile profile, CitationStyle style) {
        this.document = document;
        this.reading = reading;
        this.profile = profile;
        this.style = style;
        passages = reading == null ? Passages.of(document) : Passages.of(reading);
        for (Passage passage : passages.main()) {
            if (PROSE.contains(passage.part())) {
                prose.add(passage);
            }
        }
        subjectAndProse.addAll(passages.of(Part.SUBJECT));
        subjectAndProse.addAll(prose);
        citations = new Citations(passages.main());
    }

    /** A document that was read from text. */
    public static Subject of(Reading reading, Profile profile, CitationStyle style) {
        return new Subject(reading.document(), reading, profile, style);
    }

    /** A document that was built. */
    public static Subject of(Document document, Profile profile, CitationStyle style) {
        return new Subject(document, null, profile, style);
    }

    /** The document. */
    public Document document() {
        return document;
    }

    /** The text and its map; nothing when the document was built. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /** How far the document has come. */
    public Profile profile() {
        return profile;
    }

    /** Whether blanks may still stand: by profile, or because the text calls itself a draft. */
    public boolean draft() {
        if (draft == null) {
            boolean named =
                    reading != null && passages().stream().limit(MOST_HEADER).anyMatch(DRAFT::is);
            draft = named || profile == Profile.DRAFT;
        }
        return draft;
    }

    /** How it is to cite laws. */
    public CitationStyle style() {
        return style;
    }

    /** Tên loại, or null when nothing tells it. */
    public @Nullable DocumentType type() {
        return document.title().type();
    }

    /** Thời gian ban hành, or null. */
    public @Nullable DocumentDate date() {
        return document.header().issued() == null
                ? null
                : document.header().issued().date();
    }

    /** Every passage of the main document, in order. */
    public List<Passage> passages() {
        return passages.main();
    }

    /** The passages that were taken for one of these parts, in order. */
    public List<Passage> passages(Part part, Part... more) {
        return passages.of(part, more);
    }

    /** The first passage of a part. */
    public Optional<Passage> first(Part part) {
        List<Passage> found = passages.of(part);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The passage from which the value at a location was read. */
    public Optional<Passage> at(Location location) {
        return passages.at(location);
    }

    /**
     * Whether the lines of the source end where a page was full and not where a paragraph ends, so
     * that spaces and line ends say nothing about how it was written.
     */
    public boolean hardWrapped() {
        int wrapped = 0;
        for (Passage passage : prose) {
            wrapped += passage.wrapped(0, passage.text().length()) ? 1 : 0;
        }
        return wrapped > MOST_WRAPPED;
    }

    /** Running text: bases, lead, body and closing. */
    public List<Passage> prose() {
        return Collections.unmodifiableList(prose);
    }

    /** The passages of running text in which one of these phrases may stand. */
    public List<Passage> prose(Phrase... phrases) {
        return passages.holding(prose, phrases);
    }

    /** Trích yếu and running text. */
    public List<Passage> text() {
        return Collections.unmodifiableList(subjectAndProse);
    }

    /** The passages of trích yếu and running text in which one of these phrases may stand. */
    public List<Passage> text(Phrase... phrases) {
        return passages.holding(subjectAndProse, phrases);
    }

    /** Whether any passage, of the main document or behind it, has a sign. */
    public boolean has(Sign sign) {
        return passages.has(sign);
    }

    /** What several rules of one room need, worked out when the first of them asks; by its type. */
    public <T> T once(Class<T> type, Function<Subject, T> work) {
        Object known = workedOut.get(type);
        if (known == null) {
            known = work.apply(this);
            workedOut.put(type, known);
        }
        return type.cast(known);
    }

    /** What stands behind the main document: attached texts and annexes. */
    public List<Passage> attached() {
        return passages.attached();
    }

    /** The documents that are cited. */
    public Citations citations() {
        return citations;
    }

    /** Whether the text came without everything that stands in the two columns of a header. */
    public boolean headerLost() {
        return reading != null
                && passages().stream().noneMatch(passage -> HEADER.contains(passage.part()));
    }
}
